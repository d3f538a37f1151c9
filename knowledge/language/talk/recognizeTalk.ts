import { memoizeRecent } from '../../memoizeRecent.ts'
import { WordsClassifier } from '../model/wordsClassifier.ts'
import saved from '../talk.json' with { type: 'json' }
import { type LikelyAct, likelyAct, type SavedTalkModel, talkWords } from './talkModel.ts'

/** Longer messages tell of a problem. */
const MAX_LENGTH = 240

let classifier: WordsClassifier | null = null

/**
 * What a message behind an answer does by what it resembles among the examples. 'thx, is solved' →
 * solved; null: too long, or like nothing. Any text, never throws.
 */
export function recognizeTalk(text: string): LikelyAct | null {
  return text.length > MAX_LENGTH ? null : talkOf(text)
}

const talkOf: (text: string) => LikelyAct | null = memoizeRecent(
  text => {
    const model = saved as unknown as SavedTalkModel
    classifier ??= WordsClassifier.restore(model.classifier)
    return likelyAct(classifier, model, talkWords(text))
  },
  text => text,
  50
)
