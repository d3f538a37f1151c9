import { oneOf } from '../../language/words/oneOf.ts'

/** What helpdesks call the sections of an article, by the name it has here. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  SYMPTOMS: ['symptom', 'symptoms', 'problem', 'issue', 'error', 'problem description'],
  CAUSE: ['cause', 'causes', 'root cause', 'reason'],
  RESOLUTION: [
    'resolution',
    'solution',
    'fix',
    'how to fix it',
    'how to fix',
    'steps',
    'procedure',
    'resolution steps',
    'steps to resolve',
    'what to do'
  ],
  WORKAROUND: ['workaround', 'workarounds', 'temporary fix'],
  STATUS: ['status'],
  'MORE INFORMATION': [
    'more information',
    'additional information',
    'further information',
    'details',
    'background',
    'notes'
  ],
  SUMMARY: ['summary', 'overview', 'introduction'],
  REFERENCES: ['references', 'see also', 'related articles', 'related links']
}
/** Headings below which the products are listed. */
export const PRODUCTS_LABEL = oneOf(
  'applies to',
  'products?',
  '(?:affected|supported) (?:products?|systems?|versions?|platforms?)',
  'environments?',
  'platforms?',
  'operating systems?'
)
const PRODUCTS = new RegExp(`^${PRODUCTS_LABEL}$`)
const BY_HEADING = new Map(
  Object.entries(NAMES).flatMap(([name, headings]) => headings.map(heading => [heading, name]))
)

/** 'Root cause:' → 'CAUSE'; a heading that is none of these stays as it is. */
export function sectionNameOf(heading: string): string {
  return BY_HEADING.get(plain(heading)) ?? heading
}

/** Whether a heading names a section of an article, and is no title. */
export function isSectionName(heading: string): boolean {
  return BY_HEADING.has(plain(heading)) || PRODUCTS.test(plain(heading))
}

function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[*_:]+/g, '')
    .trim()
}
