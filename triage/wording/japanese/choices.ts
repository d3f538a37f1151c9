import type {
  CHOICES as CHOICES_ENGLISH,
  LABELS as LABELS_ENGLISH,
  SYMPTOMS as SYMPTOMS_ENGLISH,
  TYPED as TYPED_ENGLISH
} from '../english/choices.ts'
import type { Said } from '../wording.ts'

export const CHOICES: Said<typeof CHOICES_ENGLISH> = {
  notSure: 'わかりません',
  none: 'Service Pack なし',
  another: 'その他…',
  yes: 'はい',
  no: 'いいえ',
  noneOfThese: 'どれも違います',
  person: '担当者と話す',
  startOver: '最初からやり直す',
  nextProblem: 'もう一つの問題',
  showArticle: '記事を表示する',
  openArticle: '記事を開く',
  reply: '返信に入れる',
  willTry: '試してみます',
  solved: '解決しました',
  notSolved: 'まだ直りません',
  changeWindows: 'Windows を変更する',
  changeServicePack: 'Service Pack を変更する',
  changeProduct: '製品を変更する',
  changeEvent: 'イベントを変更する',
  changeMachine: 'コンピューターを変更する',
  eventIsThere: id => `イベント ${id} があります`,
  noEvent: id => `イベント ${id} はありません`
}

export const TYPED: Said<typeof TYPED_ENGLISH> = {
  goBack: '戻る',
  startOver: '最初から',
  showArticle: '記事を表示',
  show: number => `Q${number} を表示`,
  showOwn: number => `HD-${number} を表示`,
  isLevel: number => `SP${number} です`
}

export const SYMPTOMS: Said<typeof SYMPTOMS_ENGLISH> = {
  'mail-stall': 'メール サービスが応答しない',
  'mail-problem': 'メールのその他の問題',
  problem: 'メール以外の問題'
}

export const LABELS: Said<typeof LABELS_ENGLISH> = {
  event: 'イベント',
  machine: 'コンピューター',
  windows: 'Windows',
  product: '製品',
  servicePack: 'Service Pack'
}
