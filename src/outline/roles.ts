import type {SectionRole} from '../model/section-role.ts'
import {key} from '../util/fold.ts'

/**
 * What headings say of their sections, folded and without signs; the first that fits decides.
 * Source: DOMAIN reference §2.2 (heading lexicon, seen in real documents); usage, not law.
 */
const ROLES: readonly (readonly [SectionRole, RegExp])[] = [
  ['basis', /^(?:(?:su can thiet|can cu|co so(?! (?:vat chat|ha tang|giao duc|y te|du lieu|kinh doanh|san xuat|dang|doan|hoi|kham|dao tao|luu tru|day|nuoi|giet|che bien)(?![a-z])))(?: phap ly| chinh tri| thuc tien| xay dung| ban hanh)?(?!.*muc tieu)|co so phap ly)/u],
  ['results', /^(?:(?:danh gia )?(?:tinh hinh,? )?ket qua|tinh hinh(?: va| trien khai| thuc hien| cong tac)?.{0,20}ket qua|uu diem|nhung ket qua|thanh tich|mat duoc|tinh hinh thuc hien|tinh hinh trien khai|.{0,30}(?<![a-z])da (?:thuc hien|trien khai|dat duoc))/u],
  ['shortcomings', /^(?:nhung )?(?:ton tai|han che|kho khan|khuyet diem|nguyen nhan|vuong mac|nhung ton tai)/u],
  ['situation', /^(?:tinh hinh|thuc trang|dac diem|boi canh|hien trang|danh gia|khai quat|du bao|thuan loi)/u],
  ['proposals', /^(?:mot so )?(?:de xuat|kien nghi|de nghi)/u],
  ['viewpoint', /^(?:quan diem|phuong cham|nguyen tac|dinh huong|tu tuong chi dao)/u],
  ['targets', /^(?:cac |mot so |nhung )?(?:chi tieu|muc tieu cu the|chi so|muc tieu chi tieu|muc tieu nam|muc tieu den|muc tieu giai doan)|^muc tieu.*chi tieu/u],
  ['purpose', /^(?:muc dich|muc tieu|y nghia)/u],
  ['requirements', /^yeu cau/u],
  ['funding', /^(?:ve )?(?:kinh phi|nguon kinh phi|nguon von|von va|du toan|nguon luc|co che tai chinh|dam bao kinh phi)/u],
  ['reporting', /^(?:che do (?:thong tin )?,? ?bao cao|thong tin bao cao|cong tac bao cao|bao cao|so ket|giam sat|kiem tra giam sat)/u],
  ['schedule', /^(?:thoi gian|tien do|lo trinh|ke hoach thuc hien|phan ky|cac buoc)/u],
  ['assignment', /^(?:noi dung va )?(?:phan cong|trach nhiem|to chuc phan cong)/u],
  ['implementation', /^(?:cong tac )?(?:to chuc thuc hien|to chuc trien khai|dieu khoan thi hanh|trien khai thuc hien|bien phap to chuc|to chuc va)/u],
  ['effect', /^(?:hieu qua|hieu luc|tac dong|du kien hieu qua)/u],
  ['scope', /^(?:pham vi|doi tuong|quy mo|giai thich tu ngu|quy dinh chung|dia ban)/u],
  ['tasks', /^(?:cac |mot so |nhung )?(?:noi dung|nhiem vu|phuong huong|cong viec|chuong trinh cong tac|hoat dong|ke hoach nam|trong tam|cac de an)/u],
  ['solutions', /^(?:cac |mot so )?(?:giai phap|bien phap)/u],
]

/** A capital I as scanners read it: `CHỈ TlÊU`, `NỘl DUNG`. */
const CAPITAL_I = /(?<=\p{Lu})l(?=[\p{Lu}\s,:.]|$)/gu

/** The role of a section by its heading, or null. */
export function roleOf(title: string): SectionRole | null {
  const folded = key(title.replace(CAPITAL_I, 'I'))
  return ROLES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
