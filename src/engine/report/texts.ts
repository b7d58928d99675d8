import type {Language} from '../../model/message.ts'

const EN = {
  title: 'Archive report',
  documents: 'Documents',
  failures: 'Failures',
  same: 'Of a content met before',
  warnings: 'Warnings',
  errors: 'Errors',
  types: 'By type',
  issuers: 'By issuer',
  causes: 'Failures by cause',
  parts: 'How complete the headers are',
  doubtful: 'Read with low confidence',
  others: 'others',
  none: 'none found',
  count: 'count',
  share: 'share',
}

const VI: typeof EN = {
  title: 'Báo cáo kho văn bản',
  documents: 'Văn bản',
  failures: 'Không đọc được',
  same: 'Trùng nội dung',
  warnings: 'Cảnh báo',
  errors: 'Lỗi',
  types: 'Theo loại văn bản',
  issuers: 'Theo cơ quan ban hành',
  causes: 'Nguyên nhân không đọc được',
  parts: 'Mức đầy đủ của phần đầu',
  doubtful: 'Đọc với độ tin cậy thấp',
  others: 'khác',
  none: 'không thấy',
  count: 'số lượng',
  share: 'tỷ lệ',
}

/** What the report says, in a language. */
export function reportTexts(language: Language): typeof EN {
  return language === 'vi' ? VI : EN
}
