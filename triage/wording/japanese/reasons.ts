import type { REASONS as ENGLISH } from '../english/reasons.ts'
import type { Said } from '../wording.ts'

export const REASONS: Said<typeof ENGLISH> = {
  whySymptom: ['どの記事を調べるかが、それで決まります。', '正しい記事を見つけるために必要です。'],
  whySource: [
    '同じ番号を複数のプログラムが使うことがあり、ソースで区別できます。',
    'ソースか本文があれば、どのイベントかわかります。'
  ],
  whyArticle: [
    '合いそうな記事が複数あり、推測でお答えするのは避けたいです。',
    '見分けるのは、私よりお客様の方が確かです。'
  ],
  whyThisArticle: [
    '内容に合いそうな記事がありますが、推測でお答えするのは避けたいです。',
    '同じかどうかは、お客様が一番ご存じです。'
  ],
  whyProduct: (article, product) => [
    `${article} の修正は ${product} 用です。役立つかどうかは、お使いの製品で決まります。`,
    `${article} の修正は ${product} だけのものです。`
  ],
  whyServicePack: (article, fix) => [
    `${article} によると、修正は ${fix} に入っています。お使いのものが古ければ役立ち、そうでなければ既に入っています。`,
    `${fix} 以降には、${article} の修正が入っています。`
  ],
  whyInstall: (article, fix, release) => [
    `${article} によると、修正は ${fix} に入っていて、${release} はそれより前のものです。`,
    `${release} は ${fix} より古いです。${article} によると、修正はそこで入りました。`
  ],
  whyFixed: (article, fix, release) => [
    `${article} によると、修正は ${fix} に入っていて、${release} にはそれが含まれます。`,
    `${fix} で入ったものは、${release} にもあります。`
  ],
  whyNotCovered: (article, product) => [
    `${article} には対象の一覧があり、${product} は載っていません。`,
    `${article} の一覧に ${product} はありません。`
  ],
  whyShown: article => [
    `${article} はお書きの内容に合う記事です。比べられるバージョンは書かれていません。`,
    `お書きの内容は、${article} の話題そのものです。`
  ],
  nothingAsked: ['いまは何もお尋ねしていません。', 'お答え待ちの質問はありません。'],
  refused: ['お答えにならなくてもかまいません。', 'それでも大丈夫です。'],
  servicePack: [
    'Service Pack は、ある Windows 用の修正をまとめたものです。新しいものには、それまでのものが含まれます。',
    'Service Pack は番号の付いた修正の集まりです。SP3 には SP1 と SP2 がすべて含まれます。'
  ],
  winver: [
    'winver は Windows の小さなプログラムです。バージョンと Service Pack を表示します。',
    '[スタート]、[ファイル名を指定して実行] で winver と入力すると、どの Windows かわかります。'
  ],
  eventViewer: [
    'イベント ビューアーは Windows の記録を表示します。[スタート]、[ファイル名を指定して実行] で eventvwr と入力し、' +
      'Enter キーを押してください。イベントを開き、[コピー] をクリックします。',
    'イベント ビューアーは Windows のログを表示します。eventvwr で起動します。'
  ],
  article: [
    'サポート技術情報の記事は、1 つの問題について Microsoft が書いた文書です。現象、原因、解決方法が載っています。',
    'Microsoft は、既知の問題ごとに記事を書きました。'
  ],
  virtualServer: [
    '仮想サーバーは、SMTP などのサービスが応答するときのポートと規則のまとまりです。',
    '1 つのサービスを、ポートと規則の違う複数の仮想サーバーとして動かせます。'
  ],
  iis: [
    'IIS は Web とメールのサービスを動かす Windows の部品です。正式名は Internet Information Services です。',
    'Windows は Web とメールのサービスを IIS で動かします。'
  ],
  event: [
    'イベントは、何かが起きたときに Windows が残す記録で、番号、ソース、本文があります。',
    'イベントは Windows のログの 1 件です。'
  ],
  lookUpWindows: machine => [
    `${machine === null ? '' : `${machine} で、`}[スタート]、[ファイル名を指定して実行] で winver と入力し、Enter ` +
      'キーを押してください。「バージョン」で始まる行を教えてください。',
    'winver を実行して、2 行目をお読みください。'
  ],
  lookUpEvent: [
    '[スタート]、[ファイル名を指定して実行] で eventvwr と入力し、イベントを開いてください。' +
      'ID とソースは上の方にあります。[コピー] ですべて取り込めるので、ここに貼り付けられます。',
    'ID とソースは、イベント ビューアーのイベントの上の方にあります。できれば全体を貼り付けてください。'
  ],
  lookUpExchange: [
    'Exchange システム マネージャーで、サーバーのプロパティを開いてください。[全般] タブに' +
      'バージョンと Service Pack が表示されます。',
    'サーバーのプロパティの [全般] タブをご覧ください。'
  ],
  lookUpSqlServer: [
    'クエリ アナライザーで SELECT @@VERSION を実行してください。表示される番号から Service Pack がわかります。',
    'SELECT @@VERSION で表示されます。'
  ],
  lookUpSms: [
    'SMS 管理者コンソールで、サイトのプロパティを開いてください。バージョンとビルドが表示されます。',
    'SMS コンソールのサイトのプロパティで確認できます。'
  ],
  lookUpAbout: product => [
    `${product} の [ヘルプ] メニューで [バージョン情報] を開いてください。バージョンと Service Pack が表示されます。`,
    `${product} の [バージョン情報] で確認できます。`
  ]
}
