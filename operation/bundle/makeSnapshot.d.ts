import type { Folders } from './entryOf.js'

export declare function makeSnapshot(what?: Folders & { readonly entry: string }): Promise<boolean>
