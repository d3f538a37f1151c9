import type { Wording } from '../wording.ts'

export const LETTER = {
  writeAbove: 'この行より上にお書きください',
  yourMail: 'お問い合わせ',
  answerWith: '次のいずれか、またはご自身の言葉でお答えください：',
  forget: 'データの削除をご希望ですか？その場合は、このメールに「忘れてください」とご返信ください。'
} satisfies Wording['letter']
