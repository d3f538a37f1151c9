/** Lets the product import the successor of its SDK in the place of the SDK: `node --import`. */
import { registerHooks } from 'node:module'

const SDK = /\/sdk\.ts$/
const SUCCESSOR = new URL('./agentsSdk.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    SDK.test(specifier) ? { url: SUCCESSOR, shortCircuit: true } : next(specifier, context)
})
