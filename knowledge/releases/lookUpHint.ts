import { isOperatingSystem, productNamed } from './products.ts'

/** How the level of a family is looked up, in one sentence each; facts of the platform. */
const HINTS: Readonly<Record<string, string>> = {
  Exchange: 'In Exchange System Manager (or Exchange Administrator) open the properties of the server: the General page shows the version and the service pack.',
  'SQL Server': 'In Query Analyzer run SELECT @@VERSION: the number it shows tells the service pack.',
  'SNA Server': 'In SNA Server Manager open Help, About: it shows the version and the service pack.',
  'Systems Management Server': 'In the SMS Administrator console open the properties of the site: they show the version and the build.',
  'Internet Explorer': 'In Internet Explorer open Help, About: "Update Versions" shows the service pack.'
}
const WINVER = 'Start, Run, type winver, press Enter, and tell me the line that begins with “Version”.'

/** How to find out which product and service pack runs; Windows when no product is known. */
export const lookUpHint = (product: string | null): string => {
  if (product === null || isOperatingSystem(product) || productNamed(product).kind === 'bundled') return WINVER
  return HINTS[productNamed(product).family] ?? `In ${product} open Help, About: it shows the version and the service pack.`
}
