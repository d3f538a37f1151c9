import type { Html } from './html.ts'

/** Who works at the desk. */
export type Viewer = {
  /** what the people who ask read beside a reply; '' when nobody said */
  readonly name: string
}

/** A request of somebody who may come in. */
export type Visit = {
  readonly viewer: Viewer
  /** what stands in the address for ':name' */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** the fields of the form; none unless it is a POST, which has passed the check of its token */
  readonly form: URLSearchParams
  /** the hidden fields that every form of a page needs: the token, and a key for `formKey` */
  readonly token: Html
}

/** What a route answers with. */
export type Answer =
  | {
      readonly kind: 'page'
      readonly title: string
      /** the tab it belongs to, by its id; null: none */
      readonly tab: string | null
      /** what stands in <main> */
      readonly main: Html
      /** of <main> */
      readonly className?: string
      readonly status?: number
    }
  /** an address of the desk to go on to, after a form was taken */
  | { readonly kind: 'go'; readonly to: string }
  /** something to download */
  | {
      readonly kind: 'file'
      readonly name: string
      readonly type: string
      readonly body: string
    }

export type DeskRoute = {
  readonly method: 'get' | 'post'
  /** '/desk/cases/:number' */
  readonly path: string
  /** @throws BodyRefused, which is told on a page of its own */
  readonly answer: (visit: Visit) => Promise<Answer>
}

/** One of the desk's parts, with its place in the bar at the top. */
export type Tab = {
  readonly id: string
  readonly title: string
  readonly address: string
  /** after G */
  readonly key: string
  /** how many wait there, and the words for it: 'waiting for us' */
  readonly count?: { readonly words: string; readonly read: () => Promise<number> }
}
