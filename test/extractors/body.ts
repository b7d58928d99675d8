import {parse, type PlanDocument} from '../../src/index.ts'

/** What of a document the body does not say. */
interface Form {
  /** Name of its type as printed, with the notation of its number; a plan unless told otherwise. */
  readonly type?: readonly [name: string, notation: string]
  /** Heading of its only section. */
  readonly heading?: string
}

/** The text of a document of the province of Nghệ An of 10/3/2019 with a body of our own. */
export function written(body: string, {type: [name, notation] = ['KẾ HOẠCH', 'KH-UBND'], heading = 'NHIỆM VỤ VÀ GIẢI PHÁP'}: Form = {}): string {
  return [
    'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TỈNH NGHỆ AN                Độc lập - Tự do - Hạnh phúc', '',
    `Số: 12/${notation}              Nghệ An, ngày 10 tháng 3 năm 2019`, '', name, 'Trồng rừng ven biển', '', `I. ${heading}`, body, '',
    'Nơi nhận:                         TM. ỦY BAN NHÂN DÂN', '- Sở Tài chính;                            CHỦ TỊCH', '- Lưu: VT.', '', '                                         Trần Đình Khoa', '',
  ].join('\n')
}

/** What is read of such a document. */
export function facts(body: string, form: Form = {}): PlanDocument {
  return parse(written(body, form))
}
