/**
 * Verbs with which a task begins, folded.
 * Source: DOMAIN reference §4.6, from tasks of published plans. Date of this table: 2026-11-22.
 */
export const TASK_VERBS: readonly string[] = [
  'to chuc', 'trien khai', 'xay dung', 'tang cuong', 'day manh', 'nang cao', 'ra soat', 'huong dan', 'kiem tra', 'thuc hien', 'duy tri', 'bo tri', 'lap', 'trinh', 'ban hanh',
  'tiep nhan', 'xac minh', 'tuyen truyen', 'tap huan', 'so ket', 'tong ket', 'tham dinh', 'chu tri', 'phoi hop', 'tham muu', 'don doc', 'theo doi',
]
