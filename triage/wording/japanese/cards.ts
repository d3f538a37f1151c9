import type { CARD as ENGLISH } from '../english/cards.ts'
import type { Said } from '../wording.ts'

export const CARD: Said<typeof ENGLISH> = {
  wentBy: '次の内容をもとにしました。違うものがあれば押してください。',
  updated: month => `${month}更新`,
  inEnglish: '英語',
  read: '読む',
  readArticle: (article, title) => `${article} を読む: ${title}`,
  showMore: 'さらに表示',
  machineList: count => `全 ${count} 台（CSV）`,
  pickOne: 'お選びください',
  choose: '選ぶ',
  choices: listed => `${listed} とお答えいただけます。`,
  place: (place, title) => `${place}. ${title}`,
  chosen: words => `✓ ${words}`,
  change: '変更',
  startPaste: 'イベントを貼り付ける',
  copySteps:
    '1. イベント ビューアーでイベントをダブルクリックします。\n' +
    '2. [コピー] または [詳細をテキストとしてコピー] をクリックします。\n' +
    '3. ここに戻り、Ctrl+V で貼り付けます。',
  startExample: '例を見る',
  privacy: 'お書きになった内容の扱い'
}
