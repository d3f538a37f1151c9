import type { FOUND as ENGLISH } from '../english/found.ts'
import type { Said } from '../wording.ts'

export const FOUND: Said<typeof ENGLISH> = {
  thisEvent: (event, article, exactly) =>
    `${event} は、記事 ${article} に${exactly ? 'そのまま' : ''}載っています。`,
  mayBeThisEvent: (event, articles) => `${event} に当てはまりそうな記事が ${articles} 件あります。`,
  mayBeByWords: articles => `お書きの内容に合いそうな記事が ${articles} 件あります。`,
  describesAll: (events, lines) => {
    const all = events === 2 ? '両方のイベント' : `${events} 件のイベント`
    return `${all}が載っています${lines === '' ? '' : ` (${lines})`}。`
  },
  twin: (article, documented, said) =>
    `${article} は同じメッセージですが、${documented} のもので、${said} のものではありません。`,
  similar: article => `${article} は、別のものの似たメッセージについての記事です。`,
  offered: (article, products, sentence) => {
    const about = products === '' ? `${article} です` : `${article} は ${products} の記事です`
    if (sentence === null) return `${about}。`
    return `${about}。${sentence.line} 行目「${sentence.text}」`
  },
  otherEvents: count => `貼り付けた内容には、ほかに ${count} 件のイベントがあります。`,
  bestOf: (event, article, others) =>
    `${event} に最も合うのは ${article} です。${others} も近い内容です。`,
  otherArticle: (event, article, id) =>
    `${event} は別の記事 ${article} に載っています。読むには「${id} を表示」とお書きください。`,
  stalled: services => `${services} が応答しなくなっています。`,
  saidToFit: article => `ここからは ${article} に沿って進めます。`,
  describedBy: article => `これに当てはまる記事があります。${article} です。`,
  mayDescribe: article => `これに当てはまりそうな記事があります。${article} です。`,
  describedWith: (event, article) =>
    `これに当てはまる記事があります。${article} です。イベント ${event} も載っています。`,
  mayBeDescribed: articles => `これに当てはまりそうな記事が ${articles} 件あります。`
}
