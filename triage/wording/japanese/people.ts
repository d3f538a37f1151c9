import type { PEOPLE as ENGLISH } from '../english/people.ts'
import type { Said } from '../wording.ts'

export const PEOPLE: Said<typeof ENGLISH> = {
  cannotTellArticle: [
    'どの記事かを言うには、もう少し情報が必要です。',
    'これだけでは、記事を挙げられません。'
  ],
  cannotTellFix: missing => [
    `${missing}がわからないと、修正が入っているかどうか言えません。`,
    `修正が入っているかどうかを言うには、${missing}が必要です。`
  ],
  saysLater: (article, fix) => `${article} によると、修正は ${fix} 以降に入っています。`,
  personLooks: ['担当者が一緒に確認できます。', '担当者に見てもらうこともできます。'],
  noneForEvent: event => [
    `${event} が載っている記事は見つかりませんでした。`,
    `${event} についての記事は手元にありません。`
  ],
  nothingBetter: articles => [
    `もう一度探しましたが、${articles} より合うものはありませんでした。`,
    `新しいものはなく、やはり ${articles} が最も近い内容です。`
  ],
  noOther: ['ほかに合う記事は見つかりませんでした。', 'ほかに合う記事は手元にありません。'],
  noArticleFor: product => [
    `${product} について、その記事は見つかりませんでした。`,
    `${product} について、それに関する情報はありません。`
  ],
  noArticle: ['その記事は見つかりませんでした。', 'それについての記事は手元にありません。'],
  lookAgain: [
    '画面にメッセージが出ていれば、そのままお送りください。もう一度探します。',
    'プログラム名と表示内容を教えていただければ、もう一度探せます。'
  ],
  offTopic: ['それについての記事はありません。', 'その件はお手伝いできません。'],
  personHelps: ['担当者がお手伝いできます。', '担当者ならわかるかもしれません。'],
  personHelpsWithAll: [
    '担当者がお手伝いできます。これまでの内容をすべて伝えます。',
    '担当者には、これまでの内容がすべて見えます。'
  ],
  handedOver: machine => [
    `${machine === null ? 'この件' : `${machine} の件`}は担当者が見ます。`,
    '担当者に渡しました。'
  ],
  caseStill: number => `お問い合わせ番号は ${number} のままです。`,
  whenAnswered: [
    'いつ返事があるかは、わかりません。',
    'ヘルプデスク次第です。こちらからは待ち状況が見えません。'
  ],
  solvedAdded: [
    'わかりました。お問い合わせに書き加えました。',
    'よかったです。そのように記録しました。'
  ],
  added: ['お問い合わせに追加しました。', 'それもお問い合わせに入れました。']
}
