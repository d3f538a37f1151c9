import type { QUESTIONS as ENGLISH } from '../english/questions.ts'
import type { Said } from '../wording.ts'

export const QUESTIONS: Said<typeof ENGLISH> = {
  whatIsWrong: [
    '何が起きていますか？一文でお書きになるか、イベント ビューアーのイベントを貼り付けてください。',
    '起きていることをお書きになるか、イベントを貼り付けてください。'
  ],
  nothingYet: 'その記事はまだ見つかっていません。',
  whichProgram: [
    'どのプログラムのどのバージョンで、画面には何と表示されていますか？',
    'どのプログラムまたはサービスで起きていますか？'
  ],
  whichMessage: [
    'メッセージが出ていますか？表示どおりに、いつからかも合わせてお書きください。',
    '画面の文言をそのままお書きください。その前に何か変更しましたか？'
  ],
  doYouRun: (article, products, count) => [
    `${article} は ${products} の記事です。${count === 1 ? 'お使いですか？' : 'どれかをお使いですか？'}`,
    `${products} をお使いですか？${article} はその記事です。`
  ],
  whatAboutIt: services => [
    `${services} はどうなっていますか？`,
    `${services} に何が起きていますか？`
  ],
  whichProduct: (family, place) => [
    `${place}動いている ${family} はどれですか？`,
    `どの ${family} かを、まだ伺っていません。`
  ],
  whichVersion: (family, place) => [
    `${place}動いている ${family} のバージョンは何ですか？`,
    `${family} のバージョンを、まだ伺っていません。`
  ],
  whatRuns: place => [
    `${place}何が動いていますか？`,
    `${place}動いているものを、まだ伺っていません。`
  ],
  whichSource: id => [
    `番号 ${id} だけでは、どのイベントかわかりません。ソースは何ですか？本文を貼り付けていただいてもかまいません。`,
    `イベント ${id} のソースか本文を、まだ伺っていません。`
  ],
  isAnotherLogged: [
    'その近くに、次のどれかも記録されていますか？',
    'ログの直前と直後をご覧ください。次のどれかがありますか？'
  ],
  whichServicePack: release => [
    `${release} ですね。Service Pack はいくつですか？`,
    `${release} の Service Pack はいくつですか？`,
    `${release} の Service Pack を、まだ伺っていません。`
  ],
  whichServicePackOn: (product, machines) => [
    `${machines} の ${product} の Service Pack はいくつですか？`,
    `${machines} に入っている ${product} の Service Pack はいくつですか？`
  ],
  isLevelIn: level => [
    `問題のコンピューターには、いま ${level} が入っていますか？違う場合は、どの Service Pack ですか？`,
    `問題のコンピューターは、いま ${level} ですか、それとも別の Service Pack ですか？`
  ],
  whichMachine: [
    'どのコンピューターですか？名前をお書きください。',
    'コンピューターの名前は何ですか？'
  ],
  whichEvent: [
    'どのイベントですか？貼り付けるか、番号とソースをお書きください。',
    '正しいイベントを貼り付けるか、番号とソースをお書きください。'
  ],
  isItThisOne: ['これですか？', 'これで合っていますか？'],
  whichOfThese: ['このうちどれですか？', 'どれが最も合っていますか？'],
  isSameOn: (machine, release) => [
    `${machine} も ${release} ですか？`,
    `${machine} でも ${release} が動いていますか？`
  ],
  isSameServer: (name, release) => [
    `${name} さんと同じサーバーで、${release} ですか？`,
    `それとも、${name} さんが言っていた ${release} のサーバーですか？`
  ],
  yesToWhich: ['どれですか？', '1 つお選びください。'],
  noToWhich: ['では、どれですか？', 'どれかを教えてください。'],
  didItHelp: ['解決しましたか？', 'また動くようになりましたか？'],
  whatIsDifferent: [
    'どこが違いますか？正しい値を教えてください。',
    'このうち違っているものを教えてください。'
  ],
  whatNext: [
    '画面に表示されている内容をお書きになるか、下からお選びください。',
    '別の言葉でお書きになるか、イベントを貼り付けてください。'
  ],
  nameIt: ['どれですか？ご存じの名前をお書きください。', '名前とバージョンをお書きください。'],
  noSuchLevel: (level, product, last) => [
    `${product} の ${level} は把握していません。把握している最新のものは ${last} です。`,
    `把握している限り、${product} は ${last} までです。${level} は別の製品のものではありませんか？`
  ],
  needNumber: ['番号が必要です。最新のものは、環境によって違います。', '何番ですか？'],
  oneFirst: [
    '1 台から始めましょう。その 1 台はどれが入っていますか？',
    '1 台ずつ伺います。最初の 1 台はどれですか？'
  ],
  oneMachine: levels => [
    `${levels} ですね。1 台ずつお願いします。問題のある方はどれですか？`,
    `一度に見られるのは 1 台です (${levels})。問題のある 1 台を教えてください。`
  ]
}
