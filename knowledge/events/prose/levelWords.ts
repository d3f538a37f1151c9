/** Words of a level as they begin a told event, in the cases that people write them in. */
export const LEVEL_WORDS: readonly string[] = [
  '[Ee]rror',
  'ERROR',
  '[Ww]arning',
  'WARNING',
  '[Ii]nfo(?:rmation)?',
  'INFO(?:RMATION)?',
  '[Cc]ritical',
  'CRITICAL',
  'ERR',
  'WARN',
  'CRIT'
]
