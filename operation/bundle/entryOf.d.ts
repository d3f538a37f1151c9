/** Where the sources stand, and where their bundle. */
export type Folders = { readonly root: URL; readonly bundle: URL }

export declare const ROOT: URL
export declare const BUNDLE: URL
export declare function entryOf(file: string, folders?: Folders): string
export declare function secondOf(written: { readonly mtimeMs: number }): number
