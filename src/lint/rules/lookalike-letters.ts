import {positionAt} from '../look/position.ts'
import {readsLikeScan} from '../look/scan.ts'
import {wordsWith} from '../look/word.ts'
import type {Rule} from '../rule.ts'

/** Letters of other alphabets and the Latin ones that they pass for. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', і: 'i', ѕ: 's', А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y',
  Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ο: 'o', ν: 'v',
  ᴀ: 'a', ᴄ: 'c', ᴠ: 'v', ᴏ: 'o', Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ',
}

const STRANGE = new RegExp(`[${Object.keys(LATIN).join('')}]`, 'gu')

export const lookalikeLetters: Rule = {
  id: 'lookalike-letters',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục 3 (TCVN 6909:2001)',
  applies: {needs: 'any'},
  description: {en: 'Vietnamese words have Latin letters only, none of other alphabets that look the same.', vi: 'Từ tiếng Việt chỉ dùng chữ La-tinh, không dùng chữ của bảng chữ khác trông giống.'},
  sentence: {en: '"{actual}" has letters of another alphabet ({codes}); write "{wanted}"', vi: '"{actual}" có chữ của bảng chữ khác ({codes}); hãy viết "{wanted}"'},
  help: {en: 'Type the word anew; copies from protected pages and PDF files bring such letters along. --fix mends it.', vi: 'Gõ lại từ này; nội dung chép từ trang được bảo vệ hoặc PDF hay mang theo chữ lạ. --fix sửa được.'},
  examples: {
    bad: [
      {shows: 'a Cyrillic letter', change: [['Lắp đặt', 'L\u0430n rộng, lắp đặt']], marks: 'L\u0430n'},
      {shows: 'an Icelandic Đ', change: [['Đến hết năm 2023', '\u00D0ến hết năm 2023']], marks: '\u00D0ến'},
    ],
    ok: [{shows: 'Latin letters'}, {shows: 'a Party document', base: 'party'}, {shows: 'a Russian word is no Vietnamese', change: [['Lắp đặt', 'Lắp đặt trạm Метеор']], elsewhere: true}],
  },
  * check(checked) {
    const scan = readsLikeScan(checked)
    for (const {word: actual, start, end} of wordsWith(checked.text, STRANGE)) {
      const wanted = actual.replace(STRANGE, (letter) => LATIN[letter] ?? letter)
      // A word of one foreign alphabet is a foreign word.
      if (!/^[\p{Script=Latin}\p{M}]+$/u.test(wanted) || !/[A-Za-z\u00C0-\u00CF\u00D2-\u1EF9]/u.test(actual.replace(STRANGE, ''))) continue
      const codes = [...new Set([...actual.matchAll(STRANGE)].map(([letter]) => `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`))].join(', ')
      yield {position: positionAt(checked, start, end), actual, values: {wanted, codes}, expected: [wanted], ...(scan ? {severity: 'info' as const} : {fix: {start, end, text: wanted}})}
    }
  },
}
