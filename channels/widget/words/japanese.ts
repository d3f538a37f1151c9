import type { ChatWords } from './chatWordsOf.ts'

export const JAPANESE: ChatWords = {
  title: 'ヘルプデスク アシスタント',
  subtitle: 'Microsoft の記事を引用します',
  welcomeHead: 'イベントを貼り付けるか、困っていることをお書きください。',
  welcomeText: 'Microsoft サポート技術情報から解決方法を探し、該当する行を引用します。',
  startPaste: 'イベントを貼り付ける',
  startMail: 'メール サービスが応答しない',
  startExample: '例を見る',
  copySteps: [
    'イベント ビューアーでイベントをダブルクリックします。',
    '[コピー] または [詳細をテキストとしてコピー] をクリックします。',
    'ここに戻り、Ctrl+V で貼り付けます。'
  ],
  privacy: 'お書きになった内容の扱い',
  placeholder: 'イベントを貼り付けるか、説明してください',
  placeholderPerson: '{name} さんに書く',
  person: 'ヘルプデスクの担当者',
  send: '送信',
  sending: '送信中',
  attach: 'ファイルを添付',
  lost: '接続が切れました。戻りしだい、お書きの内容を送ります。',
  menu: 'メニュー',
  close: 'チャットを閉じる',
  newChat: '新しい会話',
  earlierChat: '前の会話に戻る',
  download: 'この会話をダウンロード',
  larger: 'ウィンドウを大きくする',
  smaller: 'ウィンドウを小さくする',
  soundOn: '音をオンにする',
  soundOff: '音をオフにする',
  end: 'このコンピューターでのチャットを終了',
  endSure: '終了するには、もう一度押してください。ここからは誰も戻れなくなります。',
  endFailed: '今はチャットを終了できません。1 分後にもう一度お試しください。',
  showLines: '{lines} 行をすべて表示',
  showLess: '折りたたむ',
  event: 'イベント {number}',
  paste: '貼り付けた内容',
  fileSent: '{name}: ファイル (保存されません)',
  remove: '{name} を削除',
  unreadable: {
    picture:
      '画像は読み取れないため、{name} は使えません。' +
      'できればイベントをテキストで貼り付けてください。',
    document:
      '{name} のような文書は開けません。' + '必要な部分をコピーして、ここに貼り付けてください。',
    archive: '{name} の中は見られません。中のファイルを添付してください。',
    recording: '{name} は再生できません。見えていることを短くお書きください。',
    program: '{name} のようなプログラムは開きません。' + 'イベントかエラーを貼り付けてください。',
    other:
      '{name} は読み取れません。テキスト、イベント ログ (.evtx)、' +
      'エクスポート (.csv、.xml、.json) は読めます。'
  },
  tooLarge:
    '{name} は {size} を超えています。必要なイベントだけを保存するか、ここに貼り付けてください。',
  you: 'お客様',
  assistant: 'アシスタント',
  copy: 'この回答をコピー',
  copied: '出典とともにコピーしました。',
  notCopied: 'コピーできませんでした。テキストを選択して Ctrl+C を押してください。',
  helpful: '役に立った',
  notHelpful: '役に立たなかった',
  dismiss: '閉じる',
  awayTitle: 'チャットが応答していません。',
  awayAlone: '1 分後にもう一度お試しください。お書きの内容は残ります。',
  awayText: '1 分後にもう一度お試しになるか、ヘルプデスクに直接ご連絡ください。',
  retry: '再試行'
}
