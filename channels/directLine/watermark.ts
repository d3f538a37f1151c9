import type { IncomingMessage } from 'node:http'

/** How far a client has read: '/…?watermark=7' → 7; 0 for anything that is not such a number. */
export function watermarkOf({ url = '' }: Pick<IncomingMessage, 'url'>): number {
  const watermark = Number(new URLSearchParams(url.split('?')[1] ?? '').get('watermark') ?? 0)
  if (Number.isSafeInteger(watermark) && watermark > 0) return watermark
  return 0
}
