import type { Folders } from './entryOf.js'

export declare function makeBundle(
  what?: Folders & { readonly entries: readonly string[] }
): Promise<boolean>
