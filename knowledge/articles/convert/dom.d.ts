/** What is used of the two libraries; neither brings types that do without a browser's. */
declare module '@mixmark-io/domino' {
  export type PageNode = {
    readonly nodeName: string
    readonly textContent: string | null
  }
  export type PageElement = Omit<PageNode, 'textContent'> & {
    textContent: string | null
    readonly tagName: string
    readonly id: string
    readonly childNodes: ArrayLike<PageNode>
    readonly children: ArrayLike<PageElement>
    readonly parentElement: PageElement | null
    readonly getAttribute: (name: string) => string | null
    readonly querySelector: (selector: string) => PageElement | null | undefined
    readonly querySelectorAll: (selector: string) => ArrayLike<PageElement>
    readonly contains: (other: PageElement) => boolean
    readonly remove: () => void
  }
  export type PageDocument = PageElement & { readonly body: PageElement }
  const domino: {
    readonly createDocument: (html: string, force?: boolean) => PageDocument
  }
  export default domino
}

declare module 'turndown' {
  import type { PageElement } from '@mixmark-io/domino'

  export type Rule = {
    readonly filter: readonly string[] | ((node: PageElement) => boolean)
    readonly replacement: (content: string, node: PageElement) => string
  }
  export default class TurndownService {
    constructor(options: Readonly<Record<string, string>>)
    escape: (text: string) => string
    addRule(name: string, rule: Rule): this
    turndown(element: PageElement): string
  }
}
