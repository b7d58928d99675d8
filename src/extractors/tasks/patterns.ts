import {MASK} from './masked.ts'

/** A list of organs in a masked sentence, and an explanation in brackets behind it. */
const LIST = `(?<list>${MASK}+)(?:\\s?\\([^()]{0,120}\\))?`

/**
 * A list behind a comma. The comma is looked for first, and what may not stand before it only there: looking back at each sign
 * took a third of all time.
 *
 * @param joints - what may stand between the two
 * @param foreign - what, up to the comma, makes the list part of something else
 */
const further = (joints: string, foreign: string): string => `,(?=\\s${joints}${MASK})(?<!(?<![a-z])${foreign},)\\s${joints}${LIST}`

/** What a sentence may begin with before its subject: time, basis, condition, up to a comma. */
const OPENING = '(?:(?:dong thoi|ngoai ra|rieng|tiep do|sau do|song song|truoc het|trong khi do|theo quy dinh|dinh ky|ben canh do|trong do|do do|vi vay|theo do|cu the|truoc mat|tiep tuc|mat khac|cung voi do|con|tren tinh than do)[,:]?\\s(?:doi voi\\s)?)*'
  + `(?:(?:hang (?:nam|quy|thang|tuan)|(?:(?:sang|chieu|toi|vao) )?(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)|(?:bat dau |ke )?tu (?:thang|ngay|nam|quy|dau|khi)|(?:dau|giua|cuoi|het) (?:nam|quy|thang|tuan|moi|ky|dot)|moi (?:nam|thang|quy|tuan|dot|khi)|voi (?:vai tro|tu cach|trach nhiem|chuc nang)|(?:o|tai) (?:cap|tuyen|tinh|huyen|xa|co so|dia ban)|o (?:noi|doanh nghiep|don vi|dia phuong|vung|khu|thon|truong)|dinh ky|can cu|tren co so|sau khi|truoc|trong (?:qua trinh|thoi|thang|quy|nam|truong hop|\\d+ (?:ngay|thang|tuan|gio))|(?:noi|don vi|dia phuong|co so|xa|truong) nao|noi (?:chua|co|khong|dang)|khi|theo|doi voi|ngoai|cham nhat|muon nhat|den|tu nay|thang|quy|nam|de|nham|vao|ngay|thoi gian|ve|nhan duoc|sau|qua|truong hop|neu|(?:noi dung|viec|van de|nhiem vu) (?:nay|tren))(?![a-z])[^;]{0,320}?(?:[,:]\\s?(?:thi\\s)?|\\sthi\\s)|(?:viec|phan|rieng|khau|con)\\s[^;,]{2,160}?\\sthi\\s|(?:viec|noi dung|van de|cong viec|nhiem vu) (?:nay|tren|do)\\s(?=${MASK})|(?:(?:trong|dinh ky|cham nhat|muon nhat|truoc|den|het) ){0,3}(?:hang (?:nam|quy|thang|tuan|ngay)|(?<=(?:trong|nhat|truoc|den|het) )(?:(?:ngay|thang|quy|nam) )?[\\divx]{1,4}(?:[/.-]\\d{1,4}){0,2}(?: nam \\d{4})?)\\s(?=${MASK}))?`

/** Verbs with which work is given. */
const ORDER = '(?:giao(?: nhiem vu| trach nhiem| quyen| viec)?(?: cho)?|kinh de nghi|de nghi|yeu cau|phan cong(?: nhiem vu)?(?: cho)?|chi dinh|uy quyen(?: cho)?|uy nhiem(?: cho)?|kinh mong|rat mong|chi thi|ra lenh(?: cho)?|lenh cho)(?:\\s(?:toi|voi|dong chi|cac dong chi|(?:cac )?d/c):?)?'

/** The subject of a sentence, in its place at the beginning; what begins with a comma goes on from before, `100% xã` are to be reached. */
export const SUBJECT = new RegExp(`^(?!\\s*,)[^a-z%${MASK}]*${OPENING}(?:(?:(?:cac )?(?:dong chi|d/c):?|tung|tat ca|toan the)\\s|(?:ve phia|(?:rieng )?(?:doi )?voi)\\s(?=${MASK}+(?:[,:]|\\s(?:phai|can|co trach nhiem|chu dong|khan truong|tiep tuc|tang cuong)(?![a-z]))))?${LIST}`, 'du')
/** On what somebody acts, up to the name of whose it is: `Trên cơ sở đề xuất của`. */
export const BASIS = new RegExp(`^[^a-z${MASK}]*(?:tren co so|can cu|theo|sau khi|qua|tu)\\s[^.;:,${MASK}]{2,100}$`, 'u')
/** ... however long it is. */
export const BASIS_OF = /^[^a-z]*(?:tren co so|can cu|theo|sau khi|qua|trong qua trinh|khi|thuc hien|trien khai|de)\s[^.;:]{2,300}\s(?:cua|thuoc)\s$/u
/** ... behind the field that the sentence is about: `Thanh tra chuyên ngành: UBND huyện làm đầu mối …`. */
export const IN_FIELD = new RegExp(`^[^a-z${MASK}]*(?!thanh phan|cung tham gia|tham gia|phoi hop|dia diem|thoi gian|thoi diem|noi (?:nhan|gui)|kinh phi|nguon|doi tuong|co so|lien he|dia chi|hinh thuc|ly do|can cu|quan so|chu (?:tri|toa|dau tu)|khach moi|nguoi|giao|de nghi|yeu cau|doi voi|ve phia|theo)[a-z][^.;:]{2,100}:\\s(?:(?:tu|truoc|den|trong|hang|moi|dinh ky|khi|sau)\\s[^.;:,${MASK}]{2,60},\\s|(?:(?:truoc|vao)\\s)?(?:ngay\\s\\d{1,2}\\s)?(?:hang|moi)\\s(?:thang|quy|nam|tuan)\\s)?${LIST}(?=\\s[a-z])`, 'du')
/** An issuer that directs others is no doer itself. */
export const DIRECTS = /^\s(?:chi dao|thong nhat|ghi nhan|danh gia cao)(?![a-z])/u
/** Somebody is told to do something. */
export const ORDERED = new RegExp(`(?<![a-z]|(?:theo|da|duoc|trong do|von|y kien|van ban|cong van|to trinh|noi dung|viec|va|ban|chuyen|tiep|phuong an|co che|hinh thuc)\\s)${ORDER}\\s${LIST}`, 'dgu')
/** ... by a proposal, at the beginning of its sentence: `Kiến nghị với Bộ Y tế sớm sửa đổi …`. */
export const PROPOSED = new RegExp(`^[^a-z${MASK}]*(?:kien nghi|mong(?: muon)?|nho)\\s(?:voi\\s)?${LIST}\\s(?=[a-z])`, 'dgu')
/** ... by a leader's words: `yêu cầu: Sở Y tế rà soát …`, `đề nghị, Sở Tài chính …`. */
export const TOLD = new RegExp(`(?<![a-z]|theo\\s)(?:yeu cau|de nghi|giao|chi dao|ket luan)\\s?[:,]\\s"?${LIST}\\s(?=[a-z])`, 'dgu')
/** ... with the work before the name: `giao nhiệm vụ thẩm định cho Sở Tư pháp`. */
export const GIVEN = new RegExp(`(?<=^[^a-z${MASK}]*|${MASK}\\s|(?:thong nhat|dong y|quyet dinh)\\s)(?:giao|phan cong|uy quyen)\\s(?:nhiem vu|viec|trach nhiem)[^.;:${MASK}]{2,120}?\\scho\\s${LIST}`, 'dgu')
/** The issuer itself, or its head, directs somebody: an order too. */
export const DIRECTED = new RegExp(`^[^a-z${MASK}]*${OPENING}(?<self>${MASK}+)\\s(?:chi dao|chi thi|yeu cau|giao|de nghi|phan cong)(?: nhiem vu)?(?: cho)?\\s${LIST}`, 'du')
/** All named before it in the sentence answer for the decision (NĐ 30/2020/NĐ-CP Phụ lục III, samples of quyết định). */
export const ENFORCED = /chiu trach nhiem(?: to chuc)?(?: trien khai)?(?: thi hanh| thuc hien)\s[^.;]{0,60}nay|(?:chiu|co) trach nhiem thi hanh|(?:can cu|chieu(?: theo)?|theo) (?:quyet dinh|nghi quyet|chi thi|ke hoach)(?: nay)? (?:to chuc |de )?thi hanh/u
/** An order before the list of what is ordered: `… yêu cầu các sở, ban, ngành thực hiện các nội dung sau:`. */
export const ANNOUNCES = /(?::|\ssau(?: day)?[.:]?|nhu sau[.:]?)\s*$/u
/** Somebody is to join in. */
export const JOINED = new RegExp(`(?<![a-z]|(?<![a-z])da )(?:(?:(?<!(?<![a-z])(?:quy che|co che) )|(?=phoi ?(?:ket )?hop voi))phoi ?(?:ket )?hop|hiep dong(?= voi| cung| chat)|(?:(?<!van |giao )ban(?: bac)?|ket hop|hop suc|sat canh|thong nhat)(?= voi| cung)|(?:ban bac|trao doi),? thong nhat(?= voi)|(?<=chu tri,? )lam viec(?= voi| cung))(?:,?\\s(?:chat che|tot|dong bo|thuong xuyen|kip thoi|hieu qua|lien nganh|ho tro|cung|nhip nhang|tich cuc|chu dong|thuc hien)){0,3},?\\s(?:(?:voi|cung|cung voi)\\s)?${LIST}`, 'dgu')
/** ... as somebody's partner; foreign bodies and whole regions are none. */
export const PARTNERED = new RegExp(`(?<![a-z])(?:hop tac|lien ket) (?:chat che )?(?:voi|cung) ${LIST}(?!${MASK}|\\s(?:(?:cua |o )?(?:cac )?nuoc|trong (?:vung|khu vuc|nuoc|ca nuoc)|quoc te|ban(?![a-z])))`, 'dgu')
export const TOGETHER = new RegExp(`(?<![a-z])(?:cung voi|cung|su (?:tham gia|phoi hop|hop tac|cong tac|giup suc|gop suc) cua|(?:voi|co|tranh thu) su (?:tham gia|phoi hop|hop tac|cong tac|giup suc|gop suc|dong hanh|ho tro|giup do|giup|tu van|gop y|tai tro)(?:,?\\s[a-z]+){0,3} cua|(?:cung (?:tham gia|thuc hien|trien khai|lam|phu trach)(?: viec nay| nhiem vu nay)?|(?<!(?:thanh phan|doi tuong) )tham gia)\\s(?:co|gom)|co (?:dai dien|can bo|lanh dao) cua(?=\\s[^.;:]{2,90}\\s(?:cung )?(?:tham gia|phoi hop)))\\s${LIST}`, 'dgu')
/** ... told so behind what is sent to them: `gửi Sở Xây dựng, Công an tỉnh để các đơn vị phối hợp`. */
export const SENT = new RegExp(`(?<![a-z])gui\\s(?:toi\\s|cho\\s|den\\s)?${LIST}[^.;:]{0,60}\\sde\\s[^.;:]{0,40}(?<![a-z])(?:cung )?phoi hop(?![a-z]| voi)`, 'dgu')
/** `do X chủ trì`. */
export const BY = new RegExp(`(?<![a-z]|(?:kinh phi|ngan sach|nguon von) )do\\s${LIST}\\s(?=(?:cung (?:voi )?${MASK}+\\s)?(?:chu tri|lam|thuc hien|dam nhan|chiu trach nhiem|dam bao|bao dam|la co quan|phoi hop|dam nhiem|phu trach|can doi|tong hop|dam (?:trach|duong)|lo(?![a-z])|tham dinh (?:kinh phi|noi dung|du toan|truoc)|ban(?:,| bac| thao)|dung ra|thong nhat (?:thuc hien|quan ly|chi dao)|chi tra(?! cho)|thu gom|van chuyen|chuan bi|truc tiep (?:thuc hien|phu trach|chi dao|trien khai)|giup\\s))`, 'dgu')
/** ... whatever it is that they do, where the sentence begins with the work: `Việc chi trả … do Sở Y tế hướng dẫn`. */
export const WORK_BY = new RegExp(`^[^a-z${MASK}]*(?:(?:viec|cong tac|noi dung|phan)\\s[^.;:${MASK}]{2,200}|[a-z][^.;:${MASK}]{2,100}:)\\sdo\\s${LIST}\\s(?=(?:cung (?:voi )?${MASK}+\\s)?[a-z])`, 'dgu')
/** ... or with what is worked upon, and nothing is said of it before: `Xi măng do Hợp tác xã nhận, cấp phát`. */
export const THING_BY = new RegExp(`^[^a-z${MASK}]*(?<thing>[a-z][^.;:,${MASK}]{2,80})\\sdo\\s${LIST}(?=\\s[a-z])`, 'dgu')
/** Further subjects behind a comma, told by what they are to do. */
export const CLAUSE = new RegExp(`${further('(?:va\\s)?(?:giao\\s|dong thoi\\s)?', '(?:ong|ba|dong chi|d/c)\\s[a-z\\s.]{3,40}')}\\s(?=chu tri|co trach nhiem|chiu trach nhiem|(?:la|lam)(?: co quan| don vi)? (?:thuong truc|dau moi)|lo(?![a-z])|phu trach|dam (?:nhan|nhiem|trach)|dung ra)`, 'dgu')
/** Who goes on behind a comma where somebody was given work before: `giao UBND huyện làm chủ đầu tư, Sở Xây dựng thẩm định`. */
export const NEXT = new RegExp(`${further('(?:va\\s)?', '(?:chi dao|huong dan|don doc|kiem tra|de|cho|cua)(?![a-z])[^;:]{0,120}')}(?=\\s(?<verb>[a-z]+ [a-z]+))`, 'dgu')
/** ... told by what they are to do. */
export const WORKS = /^(?:tham dinh|bo tri|tham muu|huong dan|tong hop|theo doi|kiem tra|ra soat|cung cap|xay dung|hoan thanh|to chuc|chuan bi|phu trach|dam (?:nhan|nhiem|trach)|lo [a-z]+|lam (?:truoc|tiep|xong|sau|mau)|giam sat|tuyen truyen|cu (?:nguoi|can|luc|bac|giao|y)|soan [a-z]+|mo [a-z\d]+|ho tro|tiep nhan|quan ly|giai quyet|xu ly|van dong|nghiem thu|thanh toan|chi tra|cap (?:kinh|phat|the|giay)|trien khai|trinh [a-z]+|thu gom|van chuyen|phe duyet|thong bao|dang tai|bao ve|duy tri|cap nhat|cong bo|in [a-z]+|treo [a-z]+|lap [a-z]+|sua [a-z]+|mua [a-z]+|phat (?:thanh|song|tin))$/u
/** Who acts in a case that the sentence goes on with: `…, nếu vượt thẩm quyền thì Sở Xây dựng trình …`. */
export const THEN = new RegExp(`[,;]\\s(?:neu|truong hop|khi|noi nao|o dau)\\s[^;.${MASK}]{3,120}\\sthi\\s${LIST}\\s(?=[a-z])`, 'dgu')
/** Work, and behind a colon those who are to do it: `Vận động hội viên: Hội Nông dân và các đoàn thể.` */
export const DONE_BY = new RegExp(`^[^a-z${MASK}]*(?<verb>[a-z]+ [a-z]+)[^.;:${MASK}]{4,160}:\\s${LIST}(?:,?\\s(?:xong|hoan thanh)\\s(?:truoc|trong)[^,;:]{3,30})?[\\s.;]*$`, 'du')
/** Who is to do what stands before the bracket that ends it: `Xây dựng Đề án …, trình trong tháng 11 (Sở Nội vụ).` */
export const BRACKET_ONLY = new RegExp(`^[^a-z${MASK}]*(?:(?:moi|hang) (?:nam|quy|thang|tuan),?\\s)?(?<verb>[a-z]+ [a-z\\d]+)[^;:]{8,300}(?<!${MASK})\\s\\((?<list>${MASK}+)(?:[,;]\\s(?:xong|hoan thanh|cham nhat|truoc|trong|den|tu ngay|thang|quy)\\s[^()]{2,40})?\\s?\\)[\\s.;]*$`, 'du')
/** What is passed on to somebody: `Chuyển Sở Y tế giải quyết`. */
export const PASSED = new RegExp(`^[^a-z${MASK}]*chuyen\\s${LIST}\\s(?=xem xet|giai quyet|nghien cuu|xu ly|tham muu|chu tri|thuc hien)`, 'dgu')
/** Whose work something is: `Việc chọn giống thuộc trách nhiệm của Sở Y tế`. */
export const BELONGS = new RegExp(`^[^a-z${MASK}]*(?:viec|trach nhiem|nhiem vu|noi dung|phan|cong tac)\\s[^.;:${MASK}]{2,160}?\\s(?:thuoc ve|(?:thuoc|la) (?:nhiem vu|trach nhiem|phan viec)(?: chinh| chung)? cua)\\s${LIST}`, 'dgu')
/** Who is called in by those who are given the work: `mời Công an tỉnh cùng tham gia`, or chosen for a part: `cử Sở Y tế làm đầu mối`. */
export const CALLED = new RegExp(`(?<![a-z])(?:cu|chon|moi|nho|huy dong|trung tap|(?<=[,;]\\s)co)\\s${LIST}\\s(?=(?:cung )?(?:tham gia|phoi hop)|cung [a-z]|cu [a-z\\s]{2,40}(?:tham gia|phoi hop)|(?:la|lam)\\s(?:co quan\\s|don vi\\s)?(?:thuong truc|dau moi|chu tri))`, 'dgu')
/** The lead of others, wherever it stands: a heading may run into its sentence. */
export const LEADING = new RegExp(`(?<!${MASK}|(?<![a-z])(?:cua|theo|de|khi|duoc|voi|va|hoac|cung|truong hop|do) ?)${LIST}\\s(?=chu tri,? (?:va )?phoi (?:ket )?hop (?:voi |cung )?${MASK})`, 'dgu')
/** Partners behind a comma: `do X chủ trì, Y phối hợp`; none where somebody is directed to join in. */
export const BESIDE = new RegExp(`${further('(?:va\\s)?', '(?<!chu tri,? )(?:chi dao|huong dan|don doc|yeu cau|kiem tra)(?![a-z])[^;]{0,120}')}\\s(?=phoi hop(?! voi)|(?:cung )?tham gia|giup suc|ho tro[.;)]|cung (?:thuc hien|phoi hop)|cu [a-z\\s]{2,40}(?:tham gia|phoi hop)|(?:la|lam) (?:co quan|don vi) phoi hop)`, 'dgu')
/** Behind the work itself: `… – Trường X thực hiện`, `… (Sở Y tế chủ trì)`, `…: Sở Y tế chủ trì`. */
export const BEHIND = new RegExp(`[(:-]\\s?(?:do\\s|giao\\s)?${LIST}\\s(?=chu tri|thuc hien|ho tro thuc hien|phoi hop thuc hien|chiu trach nhiem|(?:lam|lo) chinh(?![a-z])|phu trach|dam (?:nhan|nhiem|trach))`, 'dgu')
/** ... in brackets, whatever they are to do: `… (Trạm Y tế lập danh sách)`. */
export const BRACKETED = new RegExp(`\\(\\s?(?:do\\s|giao\\s)?${LIST}(?=\\s[a-z])`, 'dgu')
/** `Đơn vị chủ trì: X; đơn vị phối hợp: Y`. */
export const LABELLED = new RegExp(`(?<![a-z])(?:(?<of>don vi|co quan|bo phan|cap|phong)\\s)?(?<label>phan cong|cung tham gia(?= doan)|luc luong|chu tri|dau moi|phoi hop|cung thuc hien|(?<=(?:don vi|co quan|bo phan) )tham gia|thuc hien|chiu trach nhiem|trach nhiem|thuong truc|phu trach)(?:\\s(?:chinh|doan|thuc hien|nhiem vu|trach nhiem|chu tri|tham muu|trien khai|phoi hop|tong hop|theo doi))*(?:\\s?:\\s?|\\s(?:la|gom|bao gom):?\\s|(?<=(?:don vi|co quan) (?:chu tri|phoi hop))\\s)${LIST}`, 'dgu')

/** Whom a list goes on with without naming them, and to whom its last organ belongs, before what is said of them all. */
export const BESIDES = (() => {
  const nobody = '(?:co quan|don vi|to chuc|ca nhan|dia phuong|doanh nghiep|bo phan|ban nganh|doan the|luc luong)'
  return new RegExp(`^(?:(?:,\\s(?:va\\s)?|\\sva\\s)(?:cac\\s)?${nobody}(?:(?:,|\\sva)\\s(?:cac\\s)?${nobody})*\\s(?:khac\\s)?(?:co lien quan|lien quan|khac|chuc nang)|\\sthuoc\\s${MASK}+)`, 'u')
})()

const HELPERS = '(?:,?\\s?(?:co trach nhiem|chiu trach nhiem|se|can|phai|tiep tuc|chu dong|khan truong|tich cuc|kip thoi|tap trung|voi vai tro|(?:theo|can cu(?: vao)?|tren co so) (?:chuc nang|nhiem vu|tham quyen)|nhiem vu|quyen han|tham quyen|cua (?:minh|nganh|don vi)(?: minh)?|duoc(?= (?:giao|phan cong|chi dinh|cu))|(?:duoc giao|phan cong|chi dinh)|cu(?= lam)|dung ra|chinh|trong viec|thuc hien|giup|tham muu)(?![a-z]))*,?\\s?'
/** What is said of an organ makes it the lead. */
export const LEADS = new RegExp(`^(?:\\s?[-–:](?=\\s))?${HELPERS}(?:chu tri|(?:la|lam|giu|dong|dam nhan|dam nhiem)\\s(?:(?:vai tro|nhiem vu|chuc nang)\\s(?:la\\s)?)?(?:co quan\\s|don vi\\s|bo phan\\s)?(?:thuong truc|dau moi|chu tri|chu cong)|chu cong|(?:lam|giu vai tro|lo) chinh(?! (?:sach|tri|quyen|thuc|xac|quy))|dung mui chiu sao|cam trich|dau moi|(?:co quan\\s)?thuong truc(?! uy| hdnd| hoi dong))(?![a-z])`, 'u')
/** ... further on, among other things that it is to do. */
export const LEADS_TOO = /[;,] (?:dong thoi )?chu tri,? (?:va )?phoi (?:ket )?hop(?![a-z])/u
/** ... anywhere in its sentence, unless somebody else is said to. */
export const LEADS_WITHIN = new RegExp(`(?<!(?:^|[^a-z])(?:${MASK}|don vi|co quan|bo phan|nguoi|vien|ban|de|cho|khoa|phong|duoc giao|so|nganh) ?)(?<![a-z])chu tri,? (?:va )?phoi (?:ket )?hop(?![a-z])`, 'u')
/** It only joins in: `phối hợp`, `tham gia`. */
export const JOINS = new RegExp(`^${HELPERS}(?:(?:cung |(?:la|lam) (?:co quan|don vi) )?phoi ?(?:ket )?hop|hiep dong|duoc moi (?:cung )?phoi hop|(?:cung |duoc moi (?:cung )?|duoc huy dong )?tham gia|cu (?:nguoi|can bo|cong chuc|dai dien|lanh dao|luc luong|chuyen vien|thanh vien)[a-z\\s]{0,40}?\\s(?:(?:cung )?tham gia|phoi hop|di cung|cung di)|giup suc|gop suc|tiep suc|hop tac|hop suc)(?![a-z])`, 'u')
/** What is said is no work given: past, passive, or the organ itself gives orders, writes or is written to. */
export const NO_WORK = /^(?:[^a-z\d]{0,4}\d{1,2}(?:h|g)\d\d|\s?:\s?(?:\uE000+|\S{1,14})[\s.;]*$|,?\s?(?:(?:van )?chua(?![a-z])|cham(?! (?:nhat|soc|diem|thi|cong))(?![a-z])|moi (?:nhan|gui|bao cao)|tra loi|(?:xin )?thong (?:bao|tin) (?:de|den|toi|cho|ve)(?! cac)|chuyen (?:van ban |ho so )?(?:den|toi)|(?:(?:chi|khong|van|cung|se|moi)\s)?duoc(?! [a-z\s]{2,40}\s(?:phai|co trach nhiem)\s)(?! (?:giao|phan cong|uy quyen|chi dinh|yeu cau|trung tap|(?:moi|huy dong) (?:cung )?(?:tham gia|phoi hop)|de nghi(?! (?:khen|xet|tang (?:bang|danh|huan|giay|thuong)|phong|cong nhan|thuong|cap))))|vua|khong (?:giai quyet|xem xet|nhan|tiep nhan|chap nhan|chiu trach nhiem)(?![a-z])|truc thuoc|dang (?:thuc hien|trien khai|lap|hoan|ra soat|to chuc|phoi hop|tham dinh|xem xet|xay dung|quan ly|xu ly)(?![a-z])|co (?:moi|van ban(?! (?:gui|de xuat|bao cao|tra loi|dang ky|xac nhan|phan hoi|cam ket|thoa thuan|giai trinh|tham gia|gop y|chap thuan|cu)(?![^.;]{0,80} so \d))|cong van|y kien(?! (?:ve|doi voi|bang van ban|tham gia|tham dinh|chap thuan|thoa thuan|gop y|gui|tra loi))|bao cao|to trinh|thong bao|quyet dinh|ke hoach(?! (?:bao ve|phong|chu dong|cu the|to chuc|kiem tra|tuyen truyen|chi tiet|rieng|huy dong|xu ly|phoi hop|bo tri)))|(?:tran trong\s)?(?:kinh\s)?(?:de nghi|yeu cau|chuc|moi(?! (?:tuan|thang|quy|nam|ngay|buoi|dot|ky|khi|lan|vu|lop|to|truong|xa|huyen|thon|chi|khoa|phong|don|co|dong|nguoi|can|gia|ho|doan|hoi|cap)(?![a-z])))(?![a-z])|kinh|tran trong|giao[a-z\s]{0,14}\uE000|nhan duoc|nhan thay|dat (?:tu |tren |it nhat |toi thieu )?\d|xay dung ke hoach .{0,120}nhu sau|(?:bao cao|thong bao) .{0,160}nhu sau|xin bao cao|ket luan|chi dao(?: nhu sau)?:|thong nhat(?! voi)|hoan nghenh|bieu duong|ghi nhan|cam on|la (?:mot|nguoi(?! (?:chiu|truc tiep|dung ra))|thanh vien|dia phuong)|nao(?![a-z]| vet)|gom|bao gom|kien nghi|tai (?:cong van|van ban|quyet dinh)|ngay \d|(?:co|thuoc|o)\s[^.;:]{2,80}:\s[a-z\s]{0,20}\d{1,3}(?:[.,]\d+)?\s?(?:%|den|-)))/u
/** ... is due by a day: an order however the document is written. */
export const DUE = /(?<![a-z])(?:cham nhat|muon nhat|(?:xong |hoan thanh )truoc|truoc ngay|hoan thanh (?:trong|vao))(?![a-z])/u
/** An act that the issuer tells of: `UBND tỉnh ban hành Kế hoạch …`; with a time or more detail it is work. */
export const OWN_ACT = /^,?\s?ban hanh (?:ke hoach|quyet dinh|chi thi|cong van|chuong trinh|huong dan|thong bao)(?![^.;:]{0,80} (?:trong|truoc|xong|chi tiet|cu the) )/u
/** ... and one of somebody else, known by its number. */
export const NUMBERED_ACT = /^,?\s?ban hanh [^.;:]{0,40}\sso:?\s?\d/u
/** ... is work given however the document is written. */
export const DUTY = /^(?:,?\s?(?:can cu|theo)[^;]{0,160},|\s(?:truoc khi|sau khi|khi|trong qua trinh|trong thoi)\s[^.,;:]{3,90}(?=\s(?:phai|can|co trach nhiem)\s))?,?\s?(?:co trach nhiem|chiu trach nhiem|chu tri|chu dong|phoi hop|to chuc trien khai|to chuc thuc hien|trien khai|thuc hien|nghiem tuc|khan truong|can|phai|theo doi|huong dan|don doc|duoc giao|tham muu|thi hanh|chap hanh|tham gia giam sat|co nhiem vu|ra soat|xay dung|tham dinh|tiep nhan|cung cap|tong hop|kiem tra|giam sat|lap|tuyen truyen|bo tri|chi dao|day manh|tang cuong|bao dam|dam bao|rut kinh nghiem|cap nhat|cong bo|cong khai|tiep tuc|hoan thien|(?:la|lam) (?:co quan |don vi )?(?:thuong truc|dau moi|chu tri)|giup|dam (?:nhan|nhiem|trach)|phu trach|hop tac|duoc (?:de nghi|moi|phan cong|yeu cau))(?![a-z])/u
