import type { TALK as ENGLISH } from '../english/talk.ts'
import type { Said } from '../wording.ts'

export const TALK: Said<typeof ENGLISH> = {
  correction: (now, before) => `わかりました。${before} ではなく、${now} ですね。`,
  fitsToo: ['それも合っています。', 'それにも当てはまります。'],
  narrowed: ['参考になります。', 'これで絞り込めます。'],
  afterAll: ['やはり合っているようです。', 'それなら、やはりこれのようです。'],
  ratherThis: ['それなら、こちらの方が合います。', 'その場合は、こちらの可能性が高いです。'],
  anotherProblem: [
    '別の問題なので、分けて調べます。前の問題に戻るには「戻る」とお書きください。',
    '別の問題として扱います。「戻る」で前の問題に戻れます。'
  ],
  keptForLater: words => [
    `先にこちらを終えましょう。「${words}」は後のために控えました。`,
    `1 つずつ進めます。「${words}」は次に見ます。`
  ],
  alsoMentioned: words => [
    `「${words}」についてもお書きになっていました。`,
    `まだ「${words}」が残っています。`
  ],
  nextProblem: words => [`次は「${words}」です。`, `「${words}」に移ります。`],
  leftOut: words => [`わかりました。「${words}」は外します。`, `では「${words}」は除きます。`],
  notToldYet: name => [
    `「${name}」については、まだ伺っていません。どうなっていますか？`,
    `「${name}」に何が起きていますか？まだお話にありませんでした。`
  ],
  noneWaiting: ['ほかの問題は伺っていません。', '今のところ、ほかの問題はありません。'],
  backAgain: ['前の問題に戻ります。', 'その問題に戻りました。'],
  onlyThisOne: ['伺っているのは、この問題だけです。', '今のところ、ほかにはありません。'],
  undone: ['1 つ前に戻りました。', '最後のお答えを取り消しました。'],
  nothingToUndo: ['まだ取り消すものがありません。', 'これより前のお答えはありません。'],
  newMachine: machine => [
    `${machine} は別のコンピューターなので、前の内容は引き継ぎません。`,
    `${machine} は分けて調べます。`
  ],
  otherMachine: ['別のコンピューターですね。', 'もう 1 台のコンピューターですね。'],
  fineThere: machine => [
    `では ${machine} は関係ありません。そこでも起きたら、お知らせください。`,
    `問題なく動いている間、${machine} は外しておきます。`
  ],
  machineNeeds: (machine, fix) => [`${machine} には ${fix} 以降が必要です。`],
  machineHasFix: (machine, fix) => [`${machine} には既に修正が入っています。${fix} で入りました。`],
  machineNotCovered: (machine, article) => [
    `${article} は、${machine} で動いているものを対象としていません。`
  ],
  machineRead: (machine, article) => [`${machine} では、${article} のとおりにしてください。`],
  machineOpen: machine => [`${machine} に何が必要かは、まだわかりません。`],
  machinesNoted: count => `${count} 台のコンピューターの環境を控えました。`,
  machinesCounted: (all, { need, have, notCovered, read, open }) => {
    const parts = [
      ...(need === 0 ? [] : [`${need} 台には修正が必要です。`]),
      ...(have === 0 ? [] : [`${have} 台には既に入っています。`]),
      ...(read === 0 ? [] : [`記事の対象は ${read} 台です。`]),
      ...(notCovered === 0 ? [] : [`${notCovered} 台は対象外です。`]),
      ...(open === 0 ? [] : [`${open} 台についてはまだわかりません。`])
    ]
    return `${all} 台のコンピューターを挙げていただきました。${parts.join('')}`
  },
  moreMachines: left => `ほかに ${left} 台あります。`,
  rowsLeftOut: rows => `どのコンピューターか読み取れない行が ${rows} 行あり、飛ばしました。`,
  ruledOut: articles => `では、${articles} は除外します。`,
  noted: words => [
    `「${words}」と控えました。`,
    `「${words}」を覚えておきます。`,
    `「${words}」を加えました。`
  ],
  notedEvent: event => [
    `${event} を控えました。ここでは何も変わりません。`,
    `${event} を覚えておきます。`
  ],
  sameAnswer: ['そのように伺っています。', '既に伺っているので、変わりません。'],
  recap: facts => [`これまでの内容は ${facts} です。`, `伺っているのは ${facts} です。`],
  recapNothing: ['まだ何も伺っていません。', 'お問い合わせの内容は、まだわかりません。'],
  stillSo: verdict => [`前と同じ回答です: ${verdict}`, `それでも回答は変わりません: ${verdict}`],
  stillThisArticle: article => [
    `やはり ${article} が合います。内容は上にあります。`,
    `${article} については何も変わりません。`
  ],
  thatOne: fix => [
    `はい、それです。修正は ${fix} で入りました。`,
    `はい。修正は ${fix} に入っています。`
  ],
  wouldNotCover: (article, product) => [
    `${article} には ${product} が載っていないので、わかりません。`,
    `わかりません。${product} は ${article} の一覧にありません。`
  ],
  laterHolds: (level, fix) => [
    `はい。${level} にも ${fix} が含まれます。`,
    `それで十分です。${level} には ${fix} が含まれます。`
  ],
  tooEarly: (level, fix) => [
    `いいえ。${level} は、修正が入った ${fix} より古いです。`,
    `${level} では不十分です。修正は ${fix} で入りました。`
  ],
  levelWithFix: fix => [`修正は ${fix} で入りました。`, `修正は ${fix} に入っています。`],
  levelHasFix: (level, fix) => [
    `${level} には、修正が入った ${fix} が含まれます。`,
    `修正は ${fix} で入り、${level} にはそれが含まれます。`
  ],
  levelLacksFix: (level, fix) => [
    `${level} は、修正が入った ${fix} より古いです。`,
    `修正は ${level} より後の ${fix} で入りました。`
  ],
  names: (article, services) => [
    `${article} には ${services} も出てきます。`,
    `はい。${services} は ${article} に載っています。`
  ],
  namesNot: (article, services) => [
    `${article} に ${services} は出てきません。`,
    `${services} については、${article} に何もありません。`
  ],
  whereItWas: article => [
    `${article} に書かれている入手先です。アドレスはもうないかもしれません。その場合は担当者がお手伝いできます。`,
    `${article} には、当時の場所が書かれています。`
  ],
  whereToGet: article => [
    `${article} には、何に修正が入っているかは書かれていますが、入手先はありません。担当者がお手伝いできます。`,
    `${article} に入手先は書かれていません。`
  ],
  otherWay: article => [
    `${article} に別の方法は書かれていません。担当者なら知っているかもしれません。`,
    `${article} では別の方法が見つかりません。`
  ],
  givesAsCause: article => [
    `ご疑問はもっともです。${article} が挙げている原因はこれです。`,
    `${article} はこれを原因としています。担当者が一緒に確認できます。`
  ],
  saysToDoThis: article => [
    `${article} に書かれている手順です。`,
    `${article} では、こうするよう書かれています。`
  ],
  warnsAndNoOther: article => [
    `${article} はそれについて警告していて、別の方法は書かれていません。担当者なら知っているかもしれません。`,
    `ご判断にお任せします。${article} の警告はこのとおりで、別の方法はありません。`
  ],
  listedOnly: article => [
    `${article} に挙がっているのはこれだけです。それより前のことは書かれていません。`,
    `どうなっていたかはお答えできません。${article} の対象はこれらです。`
  ],
  eventOf: (article, event) => [
    `${article} に載っているイベント ${event} のことです。`,
    `イベント ${event} です。${article} の該当する行を示します。`
  ],
  meansLevelOf: product => [
    `${product} の Service Pack のことです。`,
    `${product} のものを指しています。`
  ],
  orSecondWay: article => [
    `解決しましたか？まだでしたら、${article} に別の方法があります。`,
    `それで直らない場合、${article} では次にこれを試します。`
  ],
  workaround: article => [
    `${article} に回避策があります。`,
    `その場合について、${article} にはこう書かれています。`
  ],
  articleSays: article => [
    `${article} にはこう書かれています。`,
    `それについては ${article} にこうあります。`
  ],
  saysAbout: (article, about) => [
    `${about}について、${article} にはこう書かれています。`,
    `${about}については、${article} にこうあります。`
  ],
  saysNothing: (article, about) => [
    `${about}について、${article} には何も書かれていません。担当者ならわかるかもしれません。`,
    `${article} には${about}の記述がありません。お読みになるか、担当者にお尋ねください。`
  ],
  yesSays: article => [
    `はい、${article} にそう書かれています。`,
    `はい。${article} の記述はこのとおりです。`
  ],
  closest: article => [
    `${article} で最も近い記述はこれです。`,
    `${article} でこれより近い記述はありません。`
  ],
  notInArticle: article => [
    `${article} には書かれていません。担当者ならわかるかもしれません。`,
    `それは ${article} にありません。お読みになるか、担当者にお尋ねください。`
  ],
  goesOnSo: article => [
    `自然に直るとは ${article} に書かれていません。記述はこのとおりです。`,
    `待ってよいかどうかは ${article} に書かれていません。こう説明されています。`
  ],
  howOld: (article, month, products) => [
    `${article} の最終更新は ${month}で、対象は ${products} です。` +
      '別のものをお使いでしたら「どれも違います」とお書きになるか、担当者にお尋ねください。',
    `${month}の記事です。${products} をお使いでなければ、合わないかもしれません。` +
      '「どれも違います」とお書きになるか、担当者にお尋ねください。'
  ],
  isAbout: article => [`${article} の対象はこれらです。`, `${article} の一覧です。`],
  isInList: (article, product) => [
    `${article} には ${product} も載っています。`,
    `はい、${product} は ${article} の一覧にあります。`
  ],
  noStatus: article => [
    `${article} には書かれておらず、修正も挙がっていません。`,
    `それについては ${article} に何もありません。`
  ],
  nextTitles: ['次の候補です。', '次に近いのはこれらです。'],
  noMoreTitles: ['これ以上は見つかりませんでした。', 'ほかに近い題名はありません。'],
  nextInstall: (fix, article) => [
    `${article} のとおり、${fix} 以降をインストールしてください。その後、まだ起きるかどうかご確認ください。`,
    `${article} によると、次は ${fix} です。担当者がお手伝いできます。`
  ],
  nextRead: article => [
    `${article} のとおりに進めて、直ったかどうかお知らせください。`,
    `次の手順は ${article} にあります。「記事を表示」で全文を読めます。`
  ],
  nobodyYet: [
    'まだ誰にも渡っていません。「担当者と話す」とお書きになれば、引き継ぎます。',
    'まだ引き継いでいません。引き継ぐには「担当者と話す」とお書きください。'
  ],
  nextPerson: [
    '担当者とお話しになるか、別のイベントを貼り付けてください。',
    'ここからは担当者が引き継げます。'
  ],
  notBeforeWhich: [
    'どの記事が合うかわかるまで、お答えできません。',
    'どの記事が合うかによります。'
  ],
  noneSays: [
    '挙げた記事のどれにも書かれていません。',
    '挙げた記事には書かれていません。お読みになるか、担当者にお尋ねください。'
  ],
  ifItIs: (article, answer) => `${article} の場合です。${answer}`,
  noneNewer: [
    '手元の記事の中に、合うものはありません。担当者ならわかるかもしれません。',
    'もっと新しい記事はありません。担当者に引き継ぐこともできます。'
  ],
  beyond: [
    '記事には書かれていません。お読みになるか、担当者にお尋ねください。',
    'わかるのは記事に書かれていることだけです。担当者ならわかるかもしれません。'
  ]
}
