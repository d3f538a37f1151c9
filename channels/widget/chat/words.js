/* The words of the page, which came with it. */
export const { words } = window.kbShell

/** 'Remove {name}', { name: 'a.txt' } → 'Remove a.txt' */
export function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
}
