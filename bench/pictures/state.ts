import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Service } from '../../test/parts/services/service.ts'

/** What a picture is taken of: a new page of a browser, beside a running service. */
export type Stage = {
  readonly page: Page
  readonly service: Service
  /** a name that no other picture of this run has */
  readonly name: string
  /** asks the service as the helpdesk does */
  readonly answerCase: (number: number, text: string) => Promise<void>
}

/** How the screen is that the picture is taken of. */
export type View = { readonly name: string; readonly options: BrowserContextOptions }

/** Something that people see, and how to get there. */
export type State = {
  readonly name: string
  readonly views: readonly View[]
  /** whether nothing moves, so that the picture can be taken at once */
  readonly isStill?: boolean
  /** plays up to where the picture is taken */
  readonly play: (stage: Stage) => Promise<void>
}

const WIDE = { width: 1280, height: 800 }

export const LIGHT: View = { name: 'light', options: { viewport: WIDE } }
export const DARK: View = { name: 'dark', options: { viewport: WIDE, colorScheme: 'dark' } }
export const PHONE: View = {
  name: 'phone',
  options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
}
/** 400 % of a screen of 1280 by 1024 pixels. */
export const ZOOMED: View = {
  name: 'zoom',
  options: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 }
}
export const FORCED: View = {
  name: 'forced',
  options: { viewport: WIDE, forcedColors: 'active' }
}
export const ALL_VIEWS: readonly View[] = [LIGHT, DARK, PHONE, ZOOMED]
