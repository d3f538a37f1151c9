/** Pages of one ticket that are read: more than anybody writes. */
const MAX_PAGES = 20

/** All that a list has, page by page from 1, until one is not full. */
export async function readPages<T>(
  size: number,
  readPage: (page: number) => Promise<readonly T[]>
): Promise<readonly T[]> {
  const all: T[] = []
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const rows = await readPage(page)
    all.push(...rows)
    if (rows.length < size) break
  }
  return all
}
