/**
 * The eight-bit encodings of the nineties, as the letters of the codes 0x80 to 0xFF, and what differs below.
 * Checked against glibc's TCVN5712-1 and VISCII.
 */
export interface ByteTable {
  readonly upper: string
  readonly lower: Readonly<Record<number, string>>
}

/** TCVN 5712:1993, the codes of the ABC fonts (`.VnTime`); its capitals stand where Windows has quotes and dashes. */
export const TCVN3: ByteTable = {
  upper: 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00A0ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
  lower: {0x01: 'Ú', 0x02: 'Ụ', 0x04: 'Ừ', 0x05: 'Ử', 0x06: 'Ữ', 0x11: 'Ứ', 0x12: 'Ự', 0x13: 'Ỳ', 0x14: 'Ỷ', 0x15: 'Ỹ', 0x16: 'Ý', 0x17: 'Ỵ'},
}

/** RFC 1456. */
export const VISCII: ByteTable = {
  upper: 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
  lower: {0x02: 'Ẳ', 0x05: 'Ẵ', 0x06: 'Ẫ', 0x14: 'Ỷ', 0x19: 'Ỹ', 0x1E: 'Ỵ'},
}

/** VNI-Windows: letters of Latin-1 that stand for a letter of their own … */
export const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ', Ñ: 'Đ', ô: 'ơ', Ô: 'Ơ', ö: 'ư', Ö: 'Ư', í: 'í', Í: 'Í', ì: 'ì', Ì: 'Ì', æ: 'ỉ', Æ: 'Ỉ', ó: 'ĩ', Ó: 'Ĩ', ò: 'ị', Ò: 'Ị', î: 'ỵ', Î: 'Ỵ',
}

/** … and letters that only change the vowel before them, by the marks that they put on it. */
export const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323',
  â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323',
  ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
}

/** What Windows-1252 prints for the codes 0x80 to 0x9F; five have nothing. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** VIQR (RFC 1456): the ASCII signs that follow a vowel. */
export const VIQR_SHAPES: Readonly<Record<string, string>> = {'^': '\u0302', '(': '\u0306', '+': '\u031B'}
export const VIQR_TONES: Readonly<Record<string, string>> = {'\'': '\u0301', '`': '\u0300', '?': '\u0309', '~': '\u0303', '.': '\u0323'}
