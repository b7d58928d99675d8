/**
 * Verbs of works, deeds and services that plans count (`thanh tra 25 đơn vị`, `nạo vét 250 km kênh`), folded. Those that
 * are said of other things as well (`thực hiện`, `đưa`, `cấp`) stand only with the word that tells them apart.
 * Source: tasks of published plans; usage, not law. Date of this table: 2026-11-22.
 */
export const COUNT_VERBS: readonly string[] = [
  'hoan thanh', 'danh gia', 'tu danh gia', 'kiem dinh', 'gioi thieu', 'thanh tra', 'kiem tra', 'kiem toan', 'giam sat', 'phuc tra', 'quyet toan', 'nghiem thu', 'ban giao', 'khoi cong', 'khanh thanh',
  'keo moi', 'nao vet', 'kien co hoa', 'be tong hoa', 'cung hoa', 'nhua hoa', 'phat quang', 'tu sua', 'ton tao', 'lam moi', 'lap moi', 'mo moi', 'mo rong', 'thao do', 'thu gom', 'don ve sinh', 'cam moc', 'giai toa',
  'triet pha', 'triet xoa', 'boc go', 'bat giu', 'van dong dau thu', 'chuyen hoa', 'dau tranh', 'lap ho so', 'xet xu', 'hoa giai', 'do dau', 'nhan do dau', 'phung duong', 'tham hoi', 'chon', 'lam diem', 'chi dao diem',
  'xoa xong', 'lam xong', 'xay xong', 'trong xong', 'cung cap', 'chuyen giao', 'cai tao dan', 'tiem', 'tiem phong', 'kham sang loc', 'sang loc', 'xet nghiem', 'cap moi', 'cap the', 'tuyen dung', 'tuyen moi', 'tuyen sinh', 'tuyen chon', 'dieu dong', 'luan chuyen', 'cu tuyen', 'bo sung', 'trang bi', 'mua sam',
  'phat', 'phat hanh', 'ky ket', 'dang ky', 'tu van', 'day nghe', 'xuat khau', 'thuc hien moi', 'trien khai', 'nhan rong', 'ung dung', 'tich hop', 'cai dat', 'dang tai', 'treo', 'quyen gop', 'tiep nhan', 'sap xep', 'sap nhap', 'giam', 'cat giam', 'bao ton', 'xep hang', 'trung tu', 'cung co', 'trong moi', 'tha nuoi',
  'xu ly', 'chuan bi', 'in', 'lam', 'xay', 'dung', 'sua chua', 'nang cap', 'xay moi', 'cai tao', 'duy tu', 'bao duong', 'thap sang', 'giup do', 'kham', 'lap', 'kien toan', 'viet', 'thiet ke', 'ket noi', 'thay the', 'trung bay', 'khai truong', 'thi cong', 'chinh trang', 'vay', 'hien', 'giup', 'dam nhan', 'du tru', 'huy dong', 'dua', 'lay', 'mua', 'tuyen', 'dau tu', 'kiem nghiem', 'phat trien moi',
  'gieo trong', 'gieo cay', 'gieo sa', 'khai hoang', 'phuc hoa', 'phuc trang', 'chuyen doi', 'don dien doi thua', 'giao khoan', 'giao khoan bao ve', 'khoan bao ve', 'bao ve', 'khoan', 'nuoi', 'nuoi trong', 'tha', 'dong moi', 'dao dap', 'dao', 'dap', 'keo', 'lat', 'be kenh',
  'van dong', 'giao nop', 'thu hoi', 'thu giu', 'truy bat', 'bat', 'dau thu', 'cai nghien', 'cai nghien tai gia dinh', 'cai nghien tai cong dong', 'goi hoi', 'ran de', 'cam hoa', 'xac lap', 'kham pha', 'dieu tra', 'truy to', 'tuan tra', 'ra quan', 'phun',
  'ra soat', 'phat hien', 'phat hien moi', 'dieu tri', 'quan ly dieu tri', 'phu song', 'phu trach', 'phan cong', 'trong', 'trong rung', 'cap', 'chi tra', 'thu thap', 'tu boi duong', 'cu', 'giao quan', 'goi nhap ngu', 'huan luyen', 'dien tap', 'don', 'tiep don', 'don tiep', 'tham', 'tang qua', 'dang', 'cong bo', 'xuat ban', 'huong dan', 'thanh toan', 'nhan nuoi', 'xoa nha', 'niem yet', 'dau gia', 'thoai von', 'co phan hoa', 'giai the', 'hop nhat', 'tinh gian', 'xac dinh', 'giu vung', 'danh von cho', 'danh kinh phi cho', 'do be tong', 'dam nhiem', 'nhan dam nhiem', 'dong gop', 'ung ho', 'mo truoc', 'nhan',
]

/** First words of these verbs that fold like other words, and how they are spelled: `làm`, not `lâm`. */
export const SHORT_VERBS: Readonly<Record<string, readonly string[]>> = {
  bat: ['bắt'], cap: ['cấp'], chon: ['chọn'], cu: ['cử'], dang: ['đăng'], dao: ['đào'], dap: ['đắp'], day: ['dạy'], don: ['đón', 'dồn', 'dọn'], dua: ['đưa'], dung: ['dựng'], giam: ['giảm', 'giám'], giao: ['giao'], giup: ['giúp'], gom: ['gồm'], hien: ['hiến'], in: ['in'], keo: ['kéo'], kham: ['khám'], khoan: ['khoan', 'khoán'], lam: ['làm'], lay: ['lấy'], lap: ['lập', 'lắp'], lat: ['lát'], mo: ['mở'], nhan: ['nhận', 'nhân'],
  mua: ['mua'], phat: ['phát'], phun: ['phun'], tang: ['tăng', 'tặng'], tao: ['tạo'], tha: ['thả'], tham: ['thăm'], tiem: ['tiêm'], tuyen: ['tuyển'], trao: ['trao'], treo: ['treo'], trong: ['trồng'], vay: ['vay'], viet: ['viết'], xay: ['xây'], xoa: ['xóa', 'xoá'],
}
