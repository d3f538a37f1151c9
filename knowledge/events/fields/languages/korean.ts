import type { LanguageWords } from './languageWords.ts'

export const KOREAN: LanguageWords = {
  language: 'ko',
  dates: { order: 'ymd', mark: '-' },
  strong: {
    type: ['이벤트 종류', '이벤트 유형', '이벤트 형식', '이벤트 타입'],
    source: ['이벤트 원본', '이벤트 소스'],
    log: ['로그 이름', '이벤트 로그'],
    category: ['이벤트 범주', '작업 범주', '이벤트 분류'],
    id: ['이벤트 ID', '이벤트ID', '이벤트 아이디', '이벤트 식별자', '이벤트 번호'],
    datetime: ['날짜 및 시간', '로그된 날짜', '기록된 날짜'],
    description: ['이벤트 설명'],
    other: ['이벤트 Xml', '이벤트 XML']
  },
  weak: {
    type: ['종류', '유형', '형식'],
    level: ['수준', '레벨'],
    source: ['원본', '소스'],
    log: ['로그'],
    category: ['범주', '분류', '작업'],
    id: ['이벤트'],
    date: ['날짜'],
    time: ['시간'],
    user: ['사용자'],
    computer: ['컴퓨터'],
    description: ['설명', '메시지'],
    keywords: ['키워드'],
    data: ['데이터'],
    other: ['Opcode']
  },
  levels: {
    error: ['오류'],
    warning: ['경고'],
    information: ['정보', '자세한 정보', '자세히'],
    'audit-success': ['성공 감사', '감사 성공'],
    'audit-failure': ['실패 감사', '감사 실패'],
    critical: ['위험', '중요', '심각']
  }
}
