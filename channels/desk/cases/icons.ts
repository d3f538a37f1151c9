import { html } from '../shell/html.ts'

/** Signs of 16 pixels, each beside words that say the same. */
export const CLOCK = html`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6"
 aria-hidden="true"><circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.4 1.6" stroke-linecap="round"/></svg>`
export const WARNING = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor"
 fill-rule="evenodd" d="M8 1.2 15.4 14.4H.6L8 1.2Zm-.8 4.6h1.6v4.4H7.2V5.8Zm0 5.4h1.6v1.6H7.2v-1.6Z"/></svg>`
export const TICK = html`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2"
 stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="m3 8.5 3.2 3.2L13 5"/></svg>`
export const CROSS = html`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2"
 stroke-linecap="round" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"/></svg>`
export const LOCK = html`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6"
 aria-hidden="true"><rect x="3" y="7" width="10" height="7" rx="1.5"/><path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2"/></svg>`
