import type { CASE_CHOICES as CHOICES_ENGLISH, OF_CASE as ENGLISH } from '../english/ofCase.ts'
import type { Said } from '../wording.ts'

export const CASE_CHOICES: Said<typeof CHOICES_ENGLISH> = {
  back: 'アシスタントに戻る',
  solved: 'はい、解決しました',
  notSolved: 'いいえ、まだ直りません'
}

export const OF_CASE: Said<typeof ENGLISH> = {
  saved: number => `これまでの内容を、お問い合わせ番号 ${number} として保存しました。`,
  told: 'ヘルプデスクに送っています。',
  answersHere: '返事はここに届きます。それまでに書き足されたことも伝えます。',
  answersElsewhere:
    'ヘルプデスクには、この番号をお伝えください。ここに書き足されたことも伝えます。',
  nobodyTold:
    'まだ誰にも通知されていないので、ヘルプデスクにこの番号をお伝えください。' +
    'ここに書き足されたことは記録に加わります。',
  nobodyToldOutside:
    'まだ誰にも通知されていないので、ヘルプデスクに話すときにこの番号をお伝えください。',
  giveNumber: 'ヘルプデスクに話すときは、この番号をお伝えください。',
  answersTo: email => `返事は ${email} に届きます。`,
  helpdesk: 'ヘルプデスク',
  ofHelpdesk: 'ヘルプデスク',
  signedBy: name => `${name} (ヘルプデスク)`,
  joined: (name, number) =>
    `${who(name)}が番号 ${number} に加わりました。ここからお書きになることは、${who(name)}に届きます。`,
  joinedGroup: (name, number) =>
    `${who(name)}が番号 ${number} に加わりました。私をメンションしてお書きになれば伝えます。`,
  joinedToo: name => `${who(name)}も加わりました。`,
  sent: name => `${who(name)}に送りました。`,
  onlyNames: () => 'ファイルは渡せません。渡せるのは名前だけです。',
  left: names => `${names} が抜けました。`,
  handedBack: number => `アシスタントに戻りました。番号 ${number} はそのままです。`,
  closed: (name, number) => `${who(name)}が番号 ${number} を終了しました。`,
  closedAndLeft: (name, number) => `${who(name)}が番号 ${number} を終了して抜けました。`,
  isItSolved: '解決しましたか？まだでしたら、ここにお書きください。再開します。',
  closedMeanwhile: 'まだ誰かが必要でしたら、「担当者と話す」とお書きください。',
  closedSolved: number => `よかったです。番号 ${number} は解決済みとして終了したままにします。`,
  keptClosed: number => `番号 ${number} に書き加えました。終了したままです。`,
  reopened: number => `番号 ${number} を再開し、お書きの内容を加えました。`,
  closedAsSolved: number =>
    `わかりました。番号 ${number} を解決済みとして終了しました。再発したら、ここにお書きください。`,
  cancelled: number =>
    `番号 ${number} を終了しました。やはり誰かが必要でしたら、ここにお書きください。`,
  backWithAssistant: number =>
    `アシスタントに戻りました。番号 ${number} はヘルプデスクにあり、返事はここに届きます。`,
  contactAsked:
    'よろしければ、お名前とメール アドレスをお書きください。このページを閉じた後も、ヘルプデスクが連絡できます。',
  contactGiven: number => `ありがとうございます。番号 ${number} に加えました。`,
  contactKept: 'ありがとうございます。担当者をお呼びになるときに伝えます。',
  contactSkipped: 'わかりました。いつでもここにお書きいただけます。',
  contactWrong: email =>
    `「${email}」はメール アドレスではないようです。ご確認になるか、スキップしてください。`,
  contactName: 'お名前 (任意)',
  contactEmail: 'メール アドレス (任意)',
  contactSend: '送信',
  contactSkip: 'スキップ',
  helpdeskKeeps: number => `番号 ${number} はヘルプデスクにあります。`
}

function who(name: string | null): string {
  return name === null ? 'ヘルプデスク' : `${name} さん`
}
