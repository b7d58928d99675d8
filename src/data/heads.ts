/**
 * Who heads an organ: how its name begins, and the positions of its head, all folded; the first that fits counts.
 *
 * Sources: Luật Tổ chức Chính phủ 2015 and 2025, Luật Tổ chức chính quyền địa phương 2015 and 2025 (chairmen, ministers,
 * directors); DOMAIN reference §1.1.4 (committees). Date of this table: 2026-11-22.
 */
export const HEADS: readonly (readonly [begins: string, heads: readonly string[]])[] = [
  ['uy ban nhan dan', ['chu tich']],
  ['ubnd', ['chu tich']],
  ['hoi dong nhan dan', ['chu tich', 'truong doan', 'chu toa']],
  ['van phong', ['chanh van phong', 'truong phong']],
  ['so', ['giam doc']],
  ['bo chi huy', ['chi huy truong', 'chinh uy']],
  ['bo tu lenh', ['tu lenh', 'chinh uy']],
  ['bo', ['bo truong']],
  ['ban chi dao', ['truong ban']],
  ['tieu ban', ['truong tieu ban', 'truong ban']],
  ['ban quan ly', ['truong ban', 'giam doc']],
  ['cuc', ['cuc truong']],
  ['chi cuc', ['chi cuc truong']],
  ['phong', ['truong phong']],
  ['truong', ['hieu truong', 'giam doc']],
  ['cong an tinh', ['giam doc']],
  ['toa an', ['chanh an']],
  ['vien kiem sat', ['vien truong']],
]
