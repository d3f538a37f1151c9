import type { LanguageWords } from './languageWords.ts'

/**
 * Simplified and traditional. Windows XP and 2003 in simplified Chinese label the time 事件, which
 * means event.
 */
export const CHINESE: LanguageWords = {
  language: 'zh',
  dates: { order: 'ymd', mark: '/' },
  strong: {
    type: ['事件类型', '事件類型'],
    source: ['事件来源', '事件來源', '事件源'],
    log: ['日志名称', '日誌名稱', '記錄檔名稱', '記錄名稱', '事件日志', '事件記錄檔', '日志名'],
    category: [
      '事件种类',
      '事件类别',
      '事件類別',
      '事件類別目錄',
      '任务类别',
      '工作類別',
      '任務類別',
      '事件种類'
    ],
    id: [
      '事件 ID',
      '事件ID',
      '事件 Id',
      '事件识别码',
      '事件識別碼',
      '事件标识',
      '事件编号',
      '事件代碼',
      '事件代码',
      '事件號碼'
    ],
    datetime: ['日期和时间', '日期和時間', '日期與時間', '记录时间', '日期及時間', '已記錄'],
    description: ['事件描述', '事件說明'],
    other: ['事件 Xml', '事件 XML', '事件Xml']
  },
  weak: {
    type: ['类型', '類型'],
    level: ['级别', '等級', '層級', '级別'],
    source: ['来源', '來源', '源'],
    log: ['日志', '記錄檔', '日誌'],
    category: ['类别', '類別', '分类', '任务', '種類', '种类'],
    date: ['日期'],
    time: ['时间', '時間', '事件'],
    user: ['用户', '使用者', '用戶'],
    computer: ['计算机', '電腦', '计算机名', '電腦名稱'],
    description: ['描述', '說明', '说明', '訊息', '消息'],
    keywords: ['关键字', '關鍵字', '关键词'],
    data: ['数据', '資料'],
    other: ['操作代码', '操作碼', 'OpCode']
  },
  levels: {
    error: ['错误', '錯誤'],
    warning: ['警告'],
    information: ['信息', '資訊', '訊息', '详细', '詳細資訊', '详细信息'],
    'audit-success': [
      '成功审核',
      '审核成功',
      '成功稽核',
      '稽核成功',
      '審核成功',
      '成功審核',
      '成功審計'
    ],
    'audit-failure': [
      '失败审核',
      '审核失败',
      '失敗稽核',
      '稽核失敗',
      '審核失敗',
      '失敗審核',
      '失敗審計'
    ],
    critical: ['关键', '严重', '嚴重', '重大', '關鍵', '重要']
  }
}
