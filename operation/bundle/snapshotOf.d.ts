import type { Folders } from './entryOf.js'

export declare function snapshotOf(file: string, folders?: Folders): readonly string[] | null
