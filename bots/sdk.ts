/**
 * The parts of the Bot Framework's SDK that a turn needs, each by its own file. The SDK's index
 * loads every way in which a bot can sign in, too: 650 modules and a quarter of a second of every
 * start, for what a registered bot alone needs, with its first reply (channels/teams/botProof.ts).
 */
import { createRequire, Module } from 'node:module'
import type * as Core from 'botbuilder-core'
import type * as Dialogs from 'botbuilder-dialogs'

export type {
  Activity,
  Attachment,
  ConversationReference,
  InvokeResponse,
  ResourceResponse
} from 'botbuilder-core'
export type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs'

const load = createRequire(import.meta.url)
const index = load.resolve('botbuilder-core')

/**
 * The parts take two names out of the index, when they run and not when they are loaded. While they
 * are loaded, this stands in its place; whoever asks for the index later gets the whole.
 */
const twoNames = new Module(index)
const whole = load.cache[index]
load.cache[index] = twoNames
const { NullTelemetryClient } = load('botbuilder-core/lib/botTelemetryClient.js')
const { INVOKE_RESPONSE_KEY } = load('botbuilder-core/lib/activityHandlerBase.js')
Object.assign(twoNames.exports, { NullTelemetryClient, INVOKE_RESPONSE_KEY })

const adapters = load('botbuilder-core/lib/botAdapter.js') as typeof Core
const cards = load('botbuilder-core/lib/cardFactory.js') as typeof Core
const contexts = load('botbuilder-core/lib/turnContext.js') as typeof Core
const dialogs = load('botbuilder-dialogs/lib/dialog.js') as typeof Dialogs
const schema = load('botframework-schema') as typeof Core
if (whole === undefined) delete load.cache[index]
else load.cache[index] = whole

export const { BotAdapter } = adapters
export const { CardFactory } = cards
export const { TurnContext } = contexts
export const { Dialog } = dialogs
export const { ActionTypes, ActivityTypes, InputHints } = schema

export type TurnContext = Core.TurnContext
