import { openChat, press, say, shown } from '../../test/parts/channels/site.ts'
import { LIGHT, PHONE, type State, type View } from './state.ts'

type Spoken = {
  readonly locale: string
  /** on the button that opens the chat */
  readonly button: string
  readonly problem: string
  readonly verdict: string
  readonly ask: string
}

const LANGUAGES: readonly Spoken[] = [
  {
    locale: 'de-DE',
    button: 'Hilfe',
    problem: 'pop3 hängt auf windows 2000',
    verdict: 'Service Pack 3',
    ask: 'warum?'
  },
  {
    locale: 'fr-FR',
    button: 'Aide',
    problem: 'pop3 ne répond plus sur windows 2000',
    verdict: 'Service Pack 3',
    ask: 'pourquoi ?'
  },
  {
    locale: 'es-ES',
    button: 'Ayuda',
    problem: 'pop3 no responde en windows 2000',
    verdict: 'Service Pack 3',
    ask: '¿por qué?'
  },
  {
    locale: 'ja-JP',
    button: 'ヘルプ',
    problem: 'Windows 2000 で POP3 が応答しません',
    verdict: 'Service Pack 3',
    ask: 'なぜですか'
  }
]

function inLocale(view: View, locale: string): View {
  return { name: view.name, options: { ...view.options, locale } }
}

/** The chat in the other languages, on a page of a reader of them. */
export const LANGUAGE_STATES: readonly State[] = LANGUAGES.flatMap(
  ({ locale, button, problem, verdict, ask }): readonly State[] => [
    {
      name: `${locale.slice(0, 2)}-verdict`,
      views: [LIGHT, PHONE].map(view => inLocale(view, locale)),
      play: async ({ page, service }) => {
        await page.goto(service.url)
        const frame = await openChat(page, button)
        await say(frame, problem)
        await press(frame, 'SP2')
        await shown(frame, verdict).first().waitFor()
      }
    },
    {
      name: `${locale.slice(0, 2)}-why`,
      views: [inLocale(PHONE, locale)],
      play: async ({ page, service }) => {
        await page.goto(service.url)
        const frame = await openChat(page, button)
        await say(frame, `${problem}, SP2`)
        await shown(frame, verdict).first().waitFor()
        await say(frame, ask)
      }
    }
  ]
)
