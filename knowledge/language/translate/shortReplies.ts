import { inSequence, oneOf } from '../words/oneOf.ts'

/** Characters of a reply that may be one of these. */
const MAX_LENGTH = 80
const END = String.raw`[\s.,!…。、！]*$`
const START = '^(?:(?:ну|но|а|え|あ|bom|mas|ale)[,、 ]+)?'

/** A wish for people, wherever it stands in a message. */
const PERSON = [
  inSequence(
    '(?:позов|позвать|соедини|переключ|дайте|нужен|нужно|хочу|хотел|можно|поговорить).{0,30}',
    '(?:человек|оператор|специалист|сотрудник|поддержк|коллег|кем-нибудь|кем-то)'
  ),
  '(?:человека|оператора|специалиста),? пожалуйста',
  inSequence(
    '(?:人間|人|担当者|担当の方|オペレーター|スタッフ|サポート|誰か).{0,12}',
    '(?:話|代わ|替わ|呼|お願い|つな|繋|相談|連絡)'
  ),
  inSequence(
    '(?:falar|conversar|contato|chame|chamar|preciso|quero|passe|me passa).{0,24}',
    '(?:alguém|pessoa|humano|atendente|técnico|colega|suporte)'
  ),
  '(?:uma pessoa|um humano|um atendente),? por favor',
  inSequence(
    '(?:rozmawiać|porozmawiać|zawołaj|połącz|poproszę|potrzebuję|chcę).{0,24}',
    '(?:człowiek|kimś|osob|konsultant|pracownik)'
  ),
  '(?:转|找|要|叫|联系).{0,4}(?:人工|真人|客服|同事|技术员)',
  '(?:사람|상담원|담당자|직원).{0,8}(?:연결|불러|바꿔|통화|이야기|말하)'
]

/** What a whole message says in languages of which no table is kept, and in English. */
const WHOLE: readonly (readonly [english: string, ways: readonly string[]])[] = [
  [
    'yes',
    [
      '(?:да|ага|верно|точно|именно)(?:[, ]+(?:да|верно|точно|это (?:она?|оно|так|то)|она?))?',
      '(?:はい|ええ|うん|そうです)(?:[、。 ]*(?:それです|そうです|これです))?(?:ね|よ)?',
      '(?:sim|isso|exato|certo|correto)(?:[, ]+(?:isso|é (?:isso|ess[ea]|est[ea]|ela?)|mesmo))?',
      'é (?:isso|ess[ea]|est[ea])(?: mesmo)?',
      '(?:tak|zgadza się|dokładnie)(?:[, ]+(?:to|ten|ta)(?: jest)?)?',
      '(?:是的?|对的?|没错|好的?)',
      '(?:네|예|맞아요|맞습니다|그렇습니다)'
    ]
  ],
  [
    'no',
    [
      '(?:нет|не)(?:[, ]+(?:не (?:то|это|она?|так)|нет))?',
      '(?:いいえ|違います|ちがいます|いや)(?:[、。 ]*(?:違います|ちがいます))?',
      'não(?:[, ]+(?:não é (?:isso|ess[ea])|não))?',
      'nie(?:[, ]+(?:to nie to|nie))?',
      '(?:不是?的?|不对|没有)',
      '(?:아니요|아뇨|아닙니다)'
    ]
  ],
  [
    "i don't know",
    [
      '(?:я )?не (?:знаю|уверен|помню)|понятия не имею',
      'não sei|não faço ideia',
      'nie wiem',
      '不知道|不清楚',
      '모르겠(?:어요|습니다)|몰라요'
    ]
  ],
  [
    'thanks',
    [
      '(?:большое )?спасибо(?: большое)?|благодарю',
      '(?:どうも)?ありがとう(?:ございます|ございました)?|助かりました',
      '(?:muito )?obrigad[oa](?: mesmo)?|valeu',
      '(?:bardzo )?dzięk(?:uję|i)',
      '谢谢(?:你|您)?|多谢',
      '감사합니다|고마워요|고맙습니다'
    ]
  ],
  [
    'still broken',
    [
      '(?:вс[её] )?(?:равно|ещ[её]|по-прежнему) не (?:работает|помогло)|не помогло|без изменений',
      '(?:ainda )?não (?:funciona|funcionou|resolveu|ajudou)|continua (?:igual|na mesma|o mesmo)',
      '(?:nadal|dalej) nie działa|nie pomogło',
      '还是不行|没用|没有用',
      '아직(?:도)? 안 ?(?:돼요|됩니다)|여전히 안 ?(?:돼요|됩니다)'
    ]
  ],
  [
    'it works now',
    [
      '(?:вс[её] )?(?:теперь |снова |опять )?(?:заработал[оа]?|работает)|помогло',
      '(?:agora )?(?:funcionou|funciona)(?: agora)?|resolvido|deu certo',
      '(?:teraz )?działa(?: teraz)?|pomogło',
      '好了|可以了|解决了',
      '(?:이제 )?(?:됩니다|돼요|해결됐어요|해결되었습니다)'
    ]
  ]
]

const WANTS_PERSON = new RegExp(oneOf(...PERSON), 'iu')
const REPLIES = WHOLE.map(([english, ways]) => ({
  english,
  pattern: new RegExp(`${START}${oneOf(...ways)}${END}`, 'iu')
}))

/** Whether a short message of one of these languages wishes for people. */
export function wishesPeople(text: string): boolean {
  return text.length <= MAX_LENGTH && WANTS_PERSON.test(text.normalize('NFC'))
}

/**
 * What a short reply says in English, in languages of which no table of words is kept: Russian,
 * Japanese, Portuguese, Polish, Chinese, Korean. 'да, это она' → 'yes'; null: none of these.
 */
export function shortReply(text: string): string | null {
  const said = text.normalize('NFC').trim()
  if (said.length > MAX_LENGTH) return null
  return REPLIES.find(({ pattern }) => pattern.test(said))?.english ?? null
}
