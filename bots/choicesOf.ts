import type { Activity } from 'botbuilder-core'

/** The answers that a reply offers to be pressed, on its cards or beside it. */
export function choicesOf({ attachments, suggestedActions }: Activity): readonly string[] {
  return [
    ...(suggestedActions?.actions ?? []).map(({ title }) => title),
    ...(attachments ?? [])
      .flatMap(
        ({ content }) =>
          (content as { actions?: readonly { title?: string }[] } | undefined)?.actions ?? []
      )
      .flatMap(({ title }) => title ?? [])
  ]
}
