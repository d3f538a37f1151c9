const BUBBLE =
  'M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5v9a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 4v-4h-1A1.5 ' +
  '1.5 0 0 1 4 14.5zM8 8.5h8M8 11.8h5'

function drawn(path: string): string {
  return `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`
}

/** The signs of the chat's own buttons, drawn in the colour of the text around them. */
export const ICONS = {
  bubble: drawn(BUBBLE),
  dots: '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/></svg>',
  cross: drawn('M6 6l12 12M18 6L6 18'),
  send: drawn('M4.5 12L3.8 5.2 20.5 12 3.8 18.8zM4.5 12h7')
} as const

/** The sign of the service in a browser's tab. */
export const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" ' +
  'height="32" rx="6" fill="#0f548c"/><path d="M8 8h16v11H15l-5 5v-5H8z" ' +
  'fill="#fff"/><path d="M12 13h8M12 16h5" stroke="#0f548c" stroke-width="1.6"/></svg>'
