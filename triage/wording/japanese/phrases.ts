import type { PHRASES as PHRASES_ENGLISH, TOPICS as TOPICS_ENGLISH } from '../english/phrases.ts'
import type { Said } from '../wording.ts'

export const PHRASES: Said<typeof PHRASES_ENGLISH> = {
  gap: '',
  quoted: text => `「${text}」`,
  cited: (article, lines, text) => `${article}、${lines}「${text}」`,
  behindColon: sentence => sentence,
  noServicePack: 'Service Pack なし',
  withoutServicePack: '(Service Pack なし)',
  noneInstalled: 'なし',
  olderThan: level => `${level} より前`,
  laterOne: 'それより新しいもの',
  rollupFor: release => `${release} の修正プログラム ロールアップ`,
  event: (id, source, machine, times) => {
    const where = machine === null ? '' : `${machine} の`
    const from = source === null ? '' : ` (${source})`
    return `${where}イベント ${id}${from}${times > 1 ? ` (${times} 回)` : ''}`
  },
  onMachine: machine => `${machine} で`,
  onServer: 'サーバーで',
  onComputer: 'コンピューターで',
  more: count => `ほか ${count} 台`,
  thatMachine: 'そのコンピューター',
  mailServer: 'メール サーバー',
  virtualServer: '仮想サーバー',
  lines: (first, last) => (first === last ? `${first} 行目` : `${first} ～ ${last} 行目`),
  versionOf: product => `${product} のバージョン`,
  servicePackOf: product => `${product} の Service Pack`,
  yourLanguage: 'その言語'
}

export const TOPICS: Said<typeof TOPICS_ENGLISH> = {
  restart: '再起動',
  again: '再発するかどうか',
  when: '起きるとき',
  contact: '連絡先',
  rights: '必要な権限',
  undo: '元に戻す方法',
  worked: '成功の確認方法',
  loss: '失われるもの',
  safety: '危険',
  waiting: 'そのままにしてよいか',
  duration: '所要時間',
  file: '修正のファイル',
  amount: '量',
  key: 'レジストリ キー',
  cost: '費用',
  workaround: '別の方法',
  source: '入手先',
  fix: '修正',
  cause: '原因',
  how: '手順'
}
