import type { VERDICTS as ENGLISH } from '../english/verdicts.ts'
import type { Said } from '../wording.ts'

export const VERDICTS: Said<typeof ENGLISH> = {
  install: (fix, machine) => `${to(machine)}${fix} 以降をインストールしてください。`,
  upgrade: (fix, machine) => `${of(machine)}${fix} 以降にアップグレードしてください。`,
  sameEvent: lines => `お書きのイベントは、記事の ${lines}のものです。`,
  older: level => `${level} は修正より古いです。`,
  notIn: level => `${level} は入っていないと伺っています。`,
  without: 'Service Pack がなければ、修正はまだ入っていません。',
  asOf: month => `記事の最終更新は ${month}です。`,
  toBeSure: event =>
    `念のため、イベント ビューアーでイベント ${event} を探し、ここに貼り付けてください。`,
  fixIsIn: (release, fix) => `この修正は既に入っています。${release} には ${fix} が含まれます。`,
  fixCameWith: fix => `この修正は既に入っています。${fix} で入りました。`,
  containTheOnesBefore: 'Service Pack には、それより前のものが含まれます。',
  notTheCause: (article, machine) =>
    `ですから、${machine === null ? '原因' : `${machine} の原因`}は ${article} ではありません。`,
  personOrOther: [
    'これまでの内容をすべて付けて、担当者に引き継げます。' +
      '近くに記録された別のイベントを貼り付けていただいてもかまいません。',
    'ここからは担当者が引き継げます。内容はすべて伝えます。別のイベントを見ることもできます。'
  ],
  doesNotCover: (article, product) => `${article} は ${product} を対象としていません。`,
  covers: products => `対象は ${products} です。`,
  noneForYours: 'お使いの環境に合う別の記事は見つかりませんでした。',
  passToPerson: [
    '伺った内容をすべて付けて、担当者に引き継げます。',
    'ご希望なら、ここからは担当者が引き継げます。'
  ],
  saysToDo: (article, sentence) => `${article} の記述です。「${sentence}」`,
  speaksOf: article => `${article} にその記述があります。`,
  saysAboutIt: article => `${article} にはこう書かれています。`,
  byDesign: '記事によると、これは仕様です。',
  supportFix: '記事には、Microsoft サポートから入手する修正が書かれています。',
  refersTo: article => `${article} を参照しています。`,
  refersElsewhere: article => `${article} を参照していますが、手元にありません。`,
  sayShow: article => `読むには「${article} を表示」とお書きください。`,
  shown: (article, month) => [
    `${article} です${month === null ? '' : `。最終更新は ${month}です`}。`,
    `もう一度、${article} を示します。`
  ],
  articleGoesOn: line => `記事は ${line} 行目まで続きます。`,
  notHere: article => [`${article} は手元の記事にありません。`, `${article} の記事はありません。`],
  noArticleYet: ['まだ記事はありません。', '今のところ、表示できる記事がありません。']
}

function to(machine: string | null): string {
  return machine === null ? '' : `${machine} に `
}

function of(machine: string | null): string {
  return machine === null ? '' : `${machine} を `
}
