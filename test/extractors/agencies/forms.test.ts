import {describe, expect, test} from 'vitest'
import {findAgencyLists} from '../../../src/extractors/agencies/list.ts'
import {wordsOf} from '../../../src/extractors/agencies/words.ts'
import {facts} from '../body.ts'

/** Names of all organs of a text; classes are marked `*`, those that name nobody `?`. */
function names(text: string): string[] {
  return findAgencyLists(text, wordsOf(text)).flatMap(({agencies}) => agencies.map(({name, many, vague}) => `${name}${many ? '*' : ''}${vague ? '?' : ''}`))
}

describe('one name', () => {
  test.each<[string, string]>([
    ['Cục Quản lý chất lượng, an toàn vệ sinh và thú y thuỷ sản lo', 'Cục Quản lý chất lượng, an toàn vệ sinh và thú y thuỷ sản'],
    ['Quỹ Trợ vốn công nhân nghèo tỉnh dành vốn', 'Quỹ Trợ vốn công nhân nghèo tỉnh'],
    ['Đoạn Quản lý đường sông số 4 thả phao', 'Đoạn Quản lý đường sông số 4'],
    ['Trường Trung học Nông nghiệp tuyển sinh hai lớp', 'Trường Trung học Nông nghiệp'],
    ['Chi cục Thú y cấp hóa chất', 'Chi cục Thú y'],
    ['Tổ Bảo vệ đóng cổng', 'Tổ Bảo vệ'],
    ['Hiệp hội các nhà vườn Việt Nam quảng bá', 'Hiệp hội các nhà vườn Việt Nam'],
    ['Ban Quản lý các chợ đầu mối kiểm soát', 'Ban Quản lý các chợ đầu mối'],
    ['Khoa Kiểm soát bệnh tật và HIV/AIDS tham mưu', 'Khoa Kiểm soát bệnh tật và HIV/AIDS'],
    ['Khoa Y tế công cộng và Dinh dưỡng giám sát', 'Khoa Y tế công cộng và Dinh dưỡng'],
    ['Khoa Nội tổng hợp tiếp nhận', 'Khoa Nội tổng hợp'],
    ['Công ty TNHH Lâm nghiệp Ea H\'Mơ tuần tra', 'Công ty TNHH Lâm nghiệp Ea H\'Mơ'],
    ['CĐCS Trường Tiểu học Tân An làm điểm', 'CĐCS Trường Tiểu học Tân An'],
    ['CĐCS các trường mầm non tham gia', 'CĐCS các trường mầm non'],
    ['Đội cơ động phòng chống dịch trực 24/24 giờ', 'Đội cơ động phòng chống dịch'],
    ['Vử Kế hoạch tổng hợp', 'Vử Kế hoạch tổng hợp'],
    ['Chủ tịch UBND các xã có sông Cầu, sông Thương chảy qua chịu trách nhiệm', 'Chủ tịch UBND các xã có sông Cầu, sông Thương chảy qua'],
    ['các Cụm trưởng báo cáo', 'các Cụm trưởng'],
    ['Phòng Pháp chế soạn văn bản', 'Phòng Pháp chế'],
    ['Đoàn Thanh niên bệnh viện vận động', 'Đoàn Thanh niên bệnh viện'],
    ['Ban Thanh tra nhân dân giám sát', 'Ban Thanh tra nhân dân'],
    ['Trưởng các khóm phổ biến', 'Trưởng các khóm'],
    ['Phòng Cảnh sát Phòng cháy và chữa cháy tham gia', 'Phòng Cảnh sát Phòng cháy và chữa cháy'],
    ['Bộ phận thường trực Ban Chỉ huy Quân sự huyện tham mưu', 'Bộ phận thường trực Ban Chỉ huy Quân sự huyện'],
    ['Sở Công Thương 01 (một) bản', 'Sở Công Thương'],
    ['Ban Quản lý đầu tư xây dựng tỉnh, khu vực', 'Ban Quản lý đầu tư xây dựng tỉnh, khu vực'],
    ['Tổ Công nghệ số cộng đồng giúp', 'Tổ Công nghệ số cộng đồng'],
    ['Agribank Chi nhánh huyện Tân An ưu tiên', 'Agribank Chi nhánh huyện Tân An'],
  ])('%s', (text, expected) => {
    expect(names(text).map((name) => name.replace(/\*$/u, ''))).toEqual([expected])
  })

  test.each([
    'Sở Văn hóa, Thể thao và Du lịch', 'Sở Lao động - Thương binh và Xã hội', 'Sở Lao động, Thương binh và Xã hội', 'Sở LĐTBXH', 'Sở TT&TT', 'Sở VH,TT&DL', 'Bộ Nông nghiệp và Môi trường',
    'Chính phủ', 'Thủ tướng Chính phủ', 'UBND tỉnh Nghệ An', 'Ủy ban nhân dân thành phố Hồ Chí Minh', 'Hội đồng nhân dân tỉnh', 'Văn phòng UBND tỉnh', 'Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    'Viện Kiểm sát nhân dân tỉnh', 'Viện KSND tỉnh', 'Tòa án nhân dân khu vực 3', 'Ủy ban Mặt trận Tổ quốc tỉnh', 'Tỉnh đoàn', 'Hội LHPN tỉnh', 'Liên đoàn Lao động tỉnh', 'Ban Quản lý Khu kinh tế Đông Nam', 'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Nghệ An', 'Trung tâm Kiểm soát bệnh tật tỉnh', 'Đài Phát thanh - Truyền hình tỉnh', 'Báo Nghệ An', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban Chỉ đạo 138 tỉnh', 'Kho bạc Nhà nước khu vực XI',
    'Giám đốc Sở Công Thương', 'Chủ tịch Ủy ban nhân dân tỉnh', 'Chánh Văn phòng UBND tỉnh',
    'Phòng Kỹ thuật', 'phòng Tài chính - Kế hoạch', 'Khoa Dược', 'Phân xưởng Đúc', 'Tổ Văn phòng', 'tổ chuyên môn', 'Đoàn trường', 'Hạt Kiểm lâm huyện', 'Nhà máy Đường Sông Lam', 'Tiểu ban Hậu cần', 'Trường Cao đẳng Hậu cần', 'Trung tâm Dịch vụ việc làm',
    'Ban cán sự đảng UBND tỉnh', 'Đảng đoàn HĐND tỉnh', 'Trung tâm Văn hóa, Thông tin và Thể thao', 'Ban Dân tộc và Miền núi', 'Chi cục Trồng trọt và Bảo vệ thực vật', 'Sở Nông nghiệp & PTNT', 'Sở NN và PTNT', 'UBND TP. Vinh', 'Thống kê tỉnh', 'Viễn thông Nghệ An',
    'Sở Tài chính - Vật giá', 'Sở Thương mại và Du lịch', 'Sở Khoa học, Công nghệ và Môi trường', 'Vụ Kế hoạch, Tài chính', 'Vụ Công tác học sinh, sinh viên', 'Cục Phòng, chống tệ nạn xã hội', 'Cục Quản lý Khám, chữa bệnh', 'Viện Điều tra, Quy hoạch rừng',
    'Phòng Khảo thí và Bảo đảm chất lượng', 'Khoa Toán và Thống kê', 'Phòng Tiếp nhận và Trả kết quả', 'Phòng Công tác đảng và công tác chính trị', 'Ban Kinh tế - Ngân sách HĐND huyện', 'Trung tâm Y tế dự phòng tỉnh', 'Ban Tổ chức chính quyền tỉnh', 'Báo Phụ nữ Việt Nam', 'Thanh tra Thủy sản', 'Thanh tra thị xã',
    'Ủy ban Kiểm tra Liên đoàn Lao động tỉnh', 'Đoàn Thanh niên Công an tỉnh', 'Đoàn Sở Xây dựng', 'Công đoàn ngành Giáo dục', 'Công đoàn nhà trường', 'Hội Nông dân cùng cấp', 'Đoàn xã', 'Chi cục Kiểm lâm vùng I', 'Đội Quản lý thị trường số 3', 'Tổ dân phố số 5', 'KBNN tỉnh',
    'Hội đồng bồi thường, hỗ trợ, tái định cư thị xã', 'Hội đồng thẩm định giá đất tỉnh', 'Ban Chỉ đạo xây dựng nông thôn mới huyện', 'Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh', 'Công ty TNHH một thành viên Trồng rừng Sông Lam', 'PC06',
    'Công ty Quản lý khai thác công trình thủy lợi', 'Đội Quản lý vận hành lưới điện', 'Phòng Kiểm tra giám sát mua bán điện', 'Trung tâm Hoạt động thanh thiếu nhi tỉnh', 'Trung tâm Dịch vụ, hỗ trợ doanh nghiệp', 'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh', 'Hải quan cửa khẩu cảng Vũng Áng', 'Chi cục Thuế khu vực Thành phố Hà Tĩnh - Kỳ Anh', 'Ban chấp hành lâm thời Hội Công chứng viên tỉnh', 'UBND xã nơi người dân cư trú', 'Cảnh sát PCCC Công an tỉnh', 'Tiểu đoàn Huấn luyện - Cơ động', 'Ban Giám hiệu Trường Cao đẳng Y tế',
  ])('%s', (name) => {
    expect(names(`Theo ý kiến của ${name}.`)).toEqual([name])
  })
})

describe('a list', () => {
  test.each([
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['các Sở: Tài chính, Tư pháp', ['Sở Tài chính', 'Sở Tư pháp']],
    ['Sở Tài chính, Tư pháp và Y tế', ['Sở Tài chính', 'Sở Tư pháp', 'Sở Y tế']],
    ['các Bộ: Công an, Tài chính', ['Bộ Công an', 'Bộ Tài chính']],
    ['Lực lượng Công an, Biên phòng', ['Lực lượng Công an', 'Lực lượng Biên phòng']],
    ['các Cục: Hàng hải Việt Nam, Hàng không Việt Nam', ['Cục Hàng hải Việt Nam', 'Cục Hàng không Việt Nam']],
    ['các Hội: Nông dân, Phụ nữ, Cựu chiến binh', ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh']],
    ['các sở, ngành, cơ quan thành viên Ban Chỉ đạo; UBND các xã', ['các sở, ngành, cơ quan thành viên Ban Chỉ đạo*', 'UBND các xã*']],
    ['UBND các xã Nghi Thiết, Nghi Yên và Nghi Tiến', ['UBND xã Nghi Thiết', 'UBND xã Nghi Yên', 'UBND xã Nghi Tiến']],
    ['Công an huyện Yên Thành, thị xã Cửa Lò', ['Công an huyện Yên Thành', 'Công an thị xã Cửa Lò']],
    ['UBND huyện Yên Thành, tỉnh Nghệ An', ['UBND huyện Yên Thành']],
    ['UBND huyện Hóc Môn, thành phố Hồ Chí Minh', ['UBND huyện Hóc Môn']],
    ['Đoàn Luật sư tỉnh Hà Giang, tỉnh Tuyên Quang (cũ)', ['Đoàn Luật sư tỉnh Hà Giang', 'Đoàn Luật sư tỉnh Tuyên Quang (cũ)']],
    ['Ban Chủ nhiệm các Đoàn Luật sư tỉnh Hà Giang, tỉnh Tuyên Quang', ['Ban Chủ nhiệm Đoàn Luật sư tỉnh Hà Giang', 'Ban Chủ nhiệm Đoàn Luật sư tỉnh Tuyên Quang']],
    ['Cục Lâm nghiệp - Bộ Nông nghiệp và Môi trường', ['Cục Lâm nghiệp']],
    ['Phòng Bổ trợ tư pháp, Sở Tư pháp', ['Phòng Bổ trợ tư pháp']],
    ['Cục Lâm nghiệp, Bộ Y tế, Bộ Tài chính', ['Cục Lâm nghiệp', 'Bộ Y tế', 'Bộ Tài chính']],
    ['Chi cục Thuế, Sở Y tế và Công an tỉnh', ['Chi cục Thuế', 'Sở Y tế', 'Công an tỉnh']],
    ['Đồn Công an các khu công nghiệp', ['Đồn Công an các khu công nghiệp*']],
    ['các tổ bảo vệ rừng thôn', ['các tổ bảo vệ rừng thôn*']],
    ['Khối trưởng của 5 khối thi đua', ['Khối trưởng của 5 khối thi đua*']],
    ['các chủ đầu tư hạ tầng khu công nghiệp', ['các chủ đầu tư hạ tầng khu công nghiệp*']],
    ['các bộ, ngành, địa phương', ['các bộ, ngành*']],
    ['UBND huyện Yên Thành khắc phục thiệt hại', ['UBND huyện Yên Thành']],
    ['yêu cầu chủ tịch UBND các xã, giám đốc Sở Y tế', ['chủ tịch UBND các xã*', 'giám đốc Sở Y tế']],
    ['Chủ tịch UBND tỉnh Trần Văn Hai', ['Chủ tịch UBND tỉnh']],
    ['UBND các xã: Trồng rừng ven biển', ['UBND các xã*']],
    ['Các tổ chuyên môn: Tổ Nhà trẻ, Tổ Mẫu giáo', ['Các tổ chuyên môn*', 'Tổ Nhà trẻ', 'Tổ Mẫu giáo']],
    ['Vụ Pháp chế, Thanh tra', ['Vụ Pháp chế', 'Thanh tra']],
    ['Thanh tra Sở, Sở Y tế', ['Thanh tra Sở', 'Sở Y tế']],
    ['Thanh tra tỉnh, Sở Tài chính', ['Thanh tra tỉnh', 'Sở Tài chính']],
    ['Trung tâm Y tế huyện, Sở Y tế', ['Trung tâm Y tế huyện', 'Sở Y tế']],
    ['Thanh tra giao thông của Sở Xây dựng', ['Thanh tra giao thông của Sở Xây dựng']],
    ['Hai Ban của Hội đồng nhân dân huyện', ['Hai Ban của Hội đồng nhân dân huyện*']],
    ['các phòng PC06, PC08', ['phòng PC06', 'phòng PC08']],
    ['Thủ trưởng các đơn vị nêu tại Phụ lục kèm theo', ['Thủ trưởng các đơn vị nêu tại Phụ lục kèm theo*']],
    ['Sở Y tế các tỉnh nói trên', ['Sở Y tế các tỉnh nói trên*']],
    ['Sở Y tế, bệnh viện đa khoa các huyện', ['Sở Y tế', 'bệnh viện đa khoa các huyện*']],
    ['Sở Y tế, công an các xã', ['Sở Y tế', 'công an các xã*']],
    ['cấp ủy, chính quyền các xã, thị trấn', ['cấp ủy, chính quyền các xã, thị trấn*']],
    ['các huyện Nghi Lộc, Yên Thành', ['huyện Nghi Lộc', 'huyện Yên Thành']],
    ['UBND 2 huyện Nghi Lộc, Yên Thành', ['UBND huyện Nghi Lộc', 'UBND huyện Yên Thành']],
    ['Đảng ủy Quân sự tỉnh, Đảng ủy Công an tỉnh', ['Đảng ủy Quân sự tỉnh', 'Đảng ủy Công an tỉnh']],
    ['có Sở Y tế', ['Sở Y tế']],
    ['Công chức Văn phòng - Thống kê xã', ['Công chức Văn phòng - Thống kê xã']],
    ['Công an huyện cấp phép', ['Công an huyện']],
    ['Công an huyện đối chiếu sổ sách', ['Công an huyện']],
    ['UBND tỉnh ủy quyền', ['UBND tỉnh']],
    ['Sở Y tế quan trắc nguồn nước', ['Sở Y tế']],
    ['Ban Chỉ đạo tỉnh đo đạc rừng', ['Ban Chỉ đạo tỉnh']],
    ['Chi cục Thủy lợi nâng cấp đê', ['Chi cục Thủy lợi']],
    ['Phòng Cảnh sát quản lý hành chính về trật tự xã hội', ['Phòng Cảnh sát quản lý hành chính về trật tự xã hội']],
    ['Ban Tổ chức, Văn phòng tham mưu', ['Ban Tổ chức', 'Văn phòng']],
    ['vườn ươm của Tỉnh Đoàn (giao Sở Y tế chủ trì)', ['Tỉnh Đoàn', 'Sở Y tế']],
    ['Cục Thống kê cung cấp số liệu', ['Cục Thống kê']],
    ['Trường Cao đẳng Sư phạm đào tạo lại 200 giáo viên', ['Trường Cao đẳng Sư phạm']],
    ['Khoa Phụ sản rà lại các giường bệnh', ['Khoa Phụ sản']],
    ['Trung tâm Công nghệ thông tin phủ sóng các lô rừng', ['Trung tâm Công nghệ thông tin']],
    ['Ban Quản lý rừng phòng hộ Mường Bú gác lại các lô rừng', ['Ban Quản lý rừng phòng hộ Mường Bú']],
    ['Phòng kế toán lập dự toán', ['Phòng kế toán']],
    ['Khoa xét nghiệm chuẩn bị hóa chất', ['Khoa xét nghiệm']],
    ['Phòng tổ chức cán bộ rà soát hồ sơ', ['Phòng tổ chức cán bộ']],
    ['Tổ cơ điện kiểm tra máy', ['Tổ cơ điện']],
    ['Tổ tuyên truyền phối hợp với Đoàn xã', ['Tổ tuyên truyền', 'Đoàn xã']],
    ['Tổ kiểm tra chéo chấm điểm các vườn', ['Tổ kiểm tra chéo']],
    ['Nhóm công tác số 2 phụ trách vườn ươm', ['Nhóm công tác số 2']],
    ['Nhóm truyền thông viết bài', ['Nhóm truyền thông']],
    ['Nhóm giải pháp về trồng cây: chọn giống', []],
    ['Ban nề nếp chấm điểm', ['Ban nề nếp']],
    ['Tổ Cơ điện lưu động túc trực', ['Tổ Cơ điện lưu động']],
    ['Ban Phát triển thôn, Ban phát triển các xóm', ['Ban Phát triển thôn', 'Ban phát triển các xóm*']],
    ['Quỹ “Vì hàng cây quê hương” tỉnh trích tiền', ['Quỹ “Vì hàng cây quê hương” tỉnh']],
    ['Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh cung cấp số liệu', ['Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh']],
    ['Ban Chỉ đạo Chương trình xây dựng kế hoạch', ['Ban Chỉ đạo Chương trình']],
    ['Hiệu trưởng chịu trách nhiệm', ['Hiệu trưởng*']],
    ['Hiệu trưởng Nguyễn Văn Hai kiểm tra', []],
    ['Phó Hiệu trưởng kiểm tra', []],
    ['Phó Hiệu trưởng phụ trách vườn trường kiểm tra', ['Phó Hiệu trưởng phụ trách vườn trường']],
    ['Phó Hiệu trưởng phụ trách vườn trường (thầy Lê Văn Hai) kiểm tra', []],
    ['Kế toán tham mưu việc chi', ['Kế toán*']],
    ['công tác kế toán, lưu trữ', []],
    ['Trưởng các phòng, Quản đốc Xưởng Ươm cây, Đội trưởng các Đội sản xuất', ['Trưởng các phòng*', 'Quản đốc Xưởng Ươm cây', 'Đội trưởng các Đội sản xuất*']],
    ['Phòng Dân số và Sức khỏe Phối hợp Trung tâm Văn hóa huyện', ['Phòng Dân số và Sức khỏe', 'Trung tâm Văn hóa huyện']],
    ['Thủ kho kiểm kê', ['Thủ kho*']],
    ['Huyện ủy viên phụ trách xã', []],
    ['Đảng ủy Công ty 72 lãnh đạo trồng rừng', ['Đảng ủy Công ty 72']],
    ['Ban Chấp hành các chi đoàn', ['Ban Chấp hành các chi đoàn*']],
    ['Liên danh Công ty cổ phần Sông Lam', ['Liên danh*', 'Công ty cổ phần Sông Lam']],
    ['Công an tỉnh (Thường trực Ban Chỉ đạo 138), Sở Nội vụ', ['Công an tỉnh', 'Sở Nội vụ']],
    ['UBND các huyện: Diễn Châu, Yên Thành và Quỳnh Lưu', ['UBND huyện Diễn Châu', 'UBND huyện Yên Thành', 'UBND huyện Quỳnh Lưu']],
    ['UBND tỉnh Điện Biên, Nghệ An và Tây Ninh', ['UBND tỉnh Điện Biên', 'UBND tỉnh Nghệ An', 'UBND tỉnh Tây Ninh']],
    ['Ủy ban Mặt trận Tổ quốc tỉnh, Tỉnh đoàn, Hội LHPN tỉnh', ['Ủy ban Mặt trận Tổ quốc tỉnh', 'Tỉnh đoàn', 'Hội LHPN tỉnh']],
    ['Giám đốc Sở Công Thương, Chủ tịch UBND các xã, phường', ['Giám đốc Sở Công Thương', 'Chủ tịch UBND các xã, phường*']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('a class', () => {
  test.each<[string, string[]]>([
    ['các Sở Giao thông vận tải: Phú Thọ, Vĩnh Phúc', ['Sở Giao thông vận tải Phú Thọ', 'Sở Giao thông vận tải Vĩnh Phúc']],
    ['đảng ủy các xã: Tân An, Phú Lộc, mỗi xã', ['đảng ủy xã Tân An', 'đảng ủy xã Phú Lộc']],
    ['Các chi nhánh ngân hàng thương mại ưu tiên vốn', ['Các chi nhánh ngân hàng thương mại*']],
    ['các trạm truyền thanh xã, phường tiếp âm', ['các trạm truyền thanh xã, phường*']],
    ['các doanh nghiệp tự giác chấp hành', ['các doanh nghiệp*?']],
    ['Các doanh nghiệp sản xuất, kinh doanh thuốc BVTV phải', ['Các doanh nghiệp sản xuất, kinh doanh thuốc BVTV*']],
    ['Các công đoàn cấp trên trực tiếp cơ sở chọn', ['Các công đoàn cấp trên trực tiếp cơ sở*']],
    ['các cơ quan có thẩm quyền xem xét', ['các cơ quan*?']],
    ['các cấp công đoàn trong tỉnh khẩn trương', ['các cấp công đoàn trong tỉnh*']],
    ['Ủy ban nhân dân các xã có tuyến đi qua rà soát', ['Ủy ban nhân dân các xã có tuyến đi qua*']],
    ['Ủy ban nhân dân các xã có trách nhiệm trồng rừng', ['Ủy ban nhân dân các xã*']],
    ['Ủy ban nhân dân xã nơi có đất thu hồi chủ trì', ['Ủy ban nhân dân xã nơi có đất thu hồi']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test.each([
    ['các sở, ban, ngành, đoàn thể cấp tỉnh', ['các sở, ban, ngành, đoàn thể cấp tỉnh*']],
    ['các sở, ban, ngành; UBND các huyện, thị xã, thành phố', ['các sở, ban, ngành*', 'UBND các huyện, thị xã, thành phố*']],
    ['UBND các xã, phường, đặc khu', ['UBND các xã, phường, đặc khu*']],
    ['các cơ quan thông tin đại chúng', ['các cơ quan thông tin đại chúng*']],
    ['các đơn vị liên quan', ['các đơn vị liên quan*?']],
    ['các cơ quan chức năng', ['các cơ quan chức năng*?']],
    ['các sở ngành', ['các sở ngành*']],
    ['các Bộ ngành, UBND các tỉnh', ['các Bộ ngành*', 'UBND các tỉnh*']],
    ['các ban, ngành xã', ['các ban, ngành xã*']],
    ['các khoa, phòng', ['các khoa, phòng*']],
    ['các trường Mầm non, Tiểu học', ['các trường Mầm non, Tiểu học*']],
    ['các cơ quan thành viên Ban Chỉ đạo', ['các cơ quan thành viên Ban Chỉ đạo*']],
    ['các cơ quan tham mưu, giúp việc Huyện ủy', ['các cơ quan tham mưu, giúp việc Huyện ủy*']],
    ['UBND 12 xã, phường', ['UBND 12 xã, phường*']],
    ['các cấp, các ngành', ['các cấp*?', 'các ngành*?']],
    ['các vụ, cục thuộc Tổng cục', ['các vụ, cục thuộc Tổng cục*']],
    ['các ban, đơn vị còn lại của Tỉnh Đoàn', ['các ban, đơn vị còn lại của Tỉnh Đoàn*']],
    ['các đơn vị còn lại', ['các đơn vị còn lại*?']],
    ['các doanh nghiệp đối tác', ['các doanh nghiệp đối tác*']],
    ['các cơ quan ngành dọc khác', ['các cơ quan ngành dọc khác*']],
    ['các xã biên giới', ['các xã biên giới*']],
    ['các chi bộ tổ dân phố', ['các chi bộ tổ dân phố*']],
    ['các phòng chuyên môn, Tổ trưởng các tổ dân phố', ['các phòng chuyên môn*', 'Tổ trưởng các tổ dân phố*']],
    ['Chi bộ thôn 3, chi bộ thôn 5', ['Chi bộ thôn 3', 'chi bộ thôn 5']],
    ['BHXH tự nguyện', []],
    ['Phân công Ban Thường vụ phụ trách địa bàn', []],
    ['các tổ chuyên môn, nhóm lớp', ['các tổ chuyên môn, nhóm lớp*']],
    ['các doanh nghiệp cung cấp dịch vụ truyền hình, công nghệ thông tin triển khai', ['các doanh nghiệp cung cấp dịch vụ truyền hình, công nghệ thông tin*']],
    ['Huyện ủy, thành ủy, đảng ủy trực thuộc', ['Huyện ủy, thành ủy, đảng ủy trực thuộc*']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('who is who in a document', () => {
  test('one id for all spellings', () => {
    const {agencies} = facts('1. Sở Giáo dục và Đào tạo rà soát.\n2. Sở GD&ĐT kiểm tra.\n3. Giám đốc Sở GDĐT tỉnh Nghệ An báo cáo.')
    expect(agencies.filter(({name}) => name.startsWith('Sở Giáo dục'))).toMatchObject([{id: 'so-giao-duc-dao-tao@nghe-an', name: 'Sở Giáo dục và Đào tạo', class: false, level: 'province'}])
    expect(agencies.find(({name}) => name.startsWith('Sở Giáo dục'))?.mentions).toHaveLength(3)
  })

  test('classes are marked so, and those of other places are others', () => {
    const {agencies} = facts('1. Các sở, ban, ngành rà soát.\n2. Phối hợp với Sở Y tế tỉnh Hà Tĩnh và Sở Y tế.')
    expect(agencies.filter(({class: many}) => many).map(({name}) => name)).toEqual(['Các sở, ban, ngành'])
    expect(new Set(agencies.filter(({name}) => name.startsWith('Sở Y tế')).map(({id}) => id)).size).toBe(2)
  })
})
