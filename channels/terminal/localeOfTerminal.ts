/** The language that a terminal is set to, 'de_DE.UTF-8'; undefined where it says none. */
export function localeOfTerminal(): string | undefined {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return [LC_ALL, LC_MESSAGES, LANG].find(locale => locale !== undefined && locale !== '')
}
