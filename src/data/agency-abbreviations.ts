/**
 * Words and phrases of organs' names that are written short, and in full. Folded keys; the longest that fits is taken.
 *
 * Sources: DOMAIN reference §4.4 (abbreviations), Quyết định 20/2020/QĐ-TTg (codes of organs). Date of this table:
 * 2026-11-22.
 */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ubnd: 'Ủy ban nhân dân', 'uy ban nhan dan ubnd': 'Ủy ban nhân dân', hdnd: 'Hội đồng nhân dân', 'vp ubnd': 'Văn phòng Ủy ban nhân dân', vpubnd: 'Văn phòng Ủy ban nhân dân', vpcp: 'Văn phòng Chính phủ',
  tand: 'Tòa án nhân dân', tandtc: 'Tòa án nhân dân tối cao', vksnd: 'Viện kiểm sát nhân dân', vks: 'Viện kiểm sát', 'vien ksnd': 'Viện kiểm sát nhân dân', vksndtc: 'Viện kiểm sát nhân dân tối cao',
  mttq: 'Mặt trận Tổ quốc', mttqvn: 'Mặt trận Tổ quốc Việt Nam', ubmttq: 'Ủy ban Mặt trận Tổ quốc', ubmttqvn: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  bhxh: 'Bảo hiểm xã hội', kbnn: 'Kho bạc Nhà nước', nhnn: 'Ngân hàng Nhà nước', nhcsxh: 'Ngân hàng Chính sách xã hội', tmcp: 'thương mại cổ phần', thads: 'Thi hành án dân sự', qltt: 'Quản lý thị trường',
  lhpn: 'Liên hiệp Phụ nữ', ldld: 'Liên đoàn Lao động', tldld: 'Tổng Liên đoàn Lao động', ccb: 'Cựu chiến binh', tncs: 'Thanh niên Cộng sản', tn: 'Thanh niên', htx: 'Hợp tác xã', dbqh: 'đại biểu Quốc hội',
  bdbp: 'Bộ đội Biên phòng', chqs: 'Chỉ huy Quân sự', 'bch quan su': 'Bộ Chỉ huy Quân sự', 'bch bdbp': 'Bộ Chỉ huy Bộ đội Biên phòng', 'bch bo doi bien phong': 'Bộ Chỉ huy Bộ đội Biên phòng', 'bo chqs': 'Bộ Chỉ huy Quân sự', 'ban chqs': 'Ban Chỉ huy Quân sự',
  ca: 'Công an', vp: 'Văn phòng', bql: 'Ban Quản lý', bqlda: 'Ban Quản lý dự án', qlda: 'quản lý dự án', bcd: 'Ban Chỉ đạo', kcn: 'khu công nghiệp', kkt: 'khu kinh tế', ccn: 'cụm công nghiệp', pccc: 'phòng cháy chữa cháy',
  ptth: 'Phát thanh - Truyền hình', 'pt th': 'Phát thanh - Truyền hình', 'pt va th': 'Phát thanh - Truyền hình', ttxvn: 'Thông tấn xã Việt Nam', tw: 'Trung ương', hcm: 'Hồ Chí Minh', tp: 'thành phố', tx: 'thị xã', gd: 'Giám đốc',
  ttyt: 'Trung tâm Y tế', bv: 'Bệnh viện', xttm: 'Xúc tiến thương mại',
}
