import type { LanguageWords } from './languageWords.ts'

export const JAPANESE: LanguageWords = {
  language: 'ja',
  dates: { order: 'ymd', mark: '/' },
  strong: {
    type: ['イベントの種類', 'イベント種類', 'イベント タイプ', 'イベントの型'],
    source: ['イベント ソース', 'イベントソース', 'イベントのソース', 'イベント元'],
    log: ['ログの名前', 'ログ名', 'イベント ログ', 'イベントログ'],
    category: [
      'イベント カテゴリ',
      'イベントカテゴリ',
      'イベントの分類',
      '分類',
      'タスクのカテゴリ',
      'タスク カテゴリ',
      'イベント カテゴリー',
      'タスクのカテゴリー'
    ],
    id: ['イベント ID', 'イベントID', 'イベント　ID', 'イベント番号'],
    datetime: ['日付と時刻', '日時', 'ログの日付', 'ログ日時'],
    description: ['イベントの説明'],
    other: ['イベント XML', 'イベントXML']
  },
  weak: {
    type: ['種類'],
    level: ['レベル'],
    source: ['ソース', 'プロバイダー'],
    log: ['ログ'],
    category: ['カテゴリ', 'カテゴリー', 'タスク'],
    id: ['イベント'],
    date: ['日付'],
    time: ['時刻', '時間'],
    user: ['ユーザー', 'ユーザ'],
    computer: ['コンピューター', 'コンピュータ', 'コンピューター名', 'コンピュータ名'],
    description: ['説明', 'メッセージ'],
    keywords: ['キーワード'],
    data: ['データ'],
    other: ['オペコード']
  },
  levels: {
    error: ['エラー'],
    warning: ['警告'],
    information: ['情報', '詳細', '詳細情報'],
    'audit-success': ['成功の監査', '監査の成功', '監査成功', '成功'],
    'audit-failure': ['失敗の監査', '監査の失敗', '監査失敗', '失敗'],
    critical: ['重大', 'クリティカル', '致命的']
  }
}
