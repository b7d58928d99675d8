import {isAttached} from '../look/applies.ts'
import type {Rule} from '../rule.ts'

export const recipientsMissing: Rule = {
  id: 'recipients-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 9; HD 36-HD/VPTW, mục II.9',
  applies: {needs: 'header'},
  description: {en: 'The document lists under Nơi nhận who gets it.', vi: 'Văn bản có phần Nơi nhận.'},
  sentence: {en: 'No list of recipients (Nơi nhận) was found; add it, or check whether the copy lost it', vi: 'Không thấy phần Nơi nhận; hãy bổ sung, hoặc xem bản sao có bị mất không'},
  help: {en: 'Print Nơi nhận: at the left beside the signature, one recipient a line, the last one - Lưu: VT, ….', vi: 'Ghi Nơi nhận: ở bên trái, ngang phần ký, mỗi nơi nhận một dòng, dòng cuối - Lưu: VT, ….'},
  examples: {
    bad: [{shows: 'a text that ends with the signature', change: [['Nơi nhận:\n- Bộ Tài nguyên và Môi trường (để b/c);\n- Sở Tài nguyên và Môi trường;\n- Sở Tài chính;\n- Lưu: VT, NN.\n\n', '']], marks: null}],
    ok: [{shows: 'a list of recipients'}, {shows: 'a Party list', base: 'party'}, {shows: 'a news item has none', base: 'news', elsewhere: true}],
  },
  * check({document}) {
    if (document.recipients.length === 0 && !isAttached(document)) yield {position: null, absent: true}
  },
}
