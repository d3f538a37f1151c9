import type { Response } from 'restify'
import { sendPage } from './sendPage.ts'

/** What a browser shows where there is nothing: where to go on instead. */
export function sendNowhere(response: Response): void {
  sendPage(response, 404, {
    title: 'There is nothing here',
    words: '',
    main:
      '<main class="sheet search"><header><h1 class="title">There is nothing at this address</h1>' +
      '</header><p class="none">Search the articles above, or go to <a href="/">the chat</a> or ' +
      '<a href="/articles">the articles</a>.</p></main>'
  })
}
