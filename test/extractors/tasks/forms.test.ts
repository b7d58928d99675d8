import {describe, expect, test} from 'vitest'
import {facts} from '../body.ts'

/** Tasks of a section of assignments: where, what, and who in which role; `^` marks who is named by a heading above. */
function tasks(body: string): [path: string, text: string, who: string[]][] {
  return facts(body, {heading: 'TỔ CHỨC THỰC HIỆN'}).tasks.map(({path, text, assignees}) => [path, text, assignees.map(({agency, role, inherited}) => `${role} ${agency.name}${inherited ? '^' : ''}`)])
}

describe('roles in a sentence', () => {
  test.each([
    ['Sở Tài chính chủ trì, phối hợp với Sở Xây dựng, Công an tỉnh bố trí kinh phí.', ['lead Sở Tài chính', 'coordinate Sở Xây dựng', 'coordinate Công an tỉnh']],
    ['Sở Tài chính chủ trì phối hợp Sở Xây dựng bố trí kinh phí.', ['lead Sở Tài chính', 'coordinate Sở Xây dựng']],
    ['Giao Sở Tài chính chủ trì bố trí kinh phí.', ['lead Sở Tài chính']],
    ['Giao Sở Tài chính bố trí kinh phí.', ['assigned Sở Tài chính']],
    ['Việc cấp giống cho hộ nghèo do Sở Tài chính cùng Bảo hiểm xã hội huyện hướng dẫn.', ['assigned Sở Tài chính', 'coordinate Bảo hiểm xã hội huyện']],
    ['Việc cấp phát do UBND các xã thực hiện, có Hội Nông dân xã tham gia giám sát.', ['assigned UBND các xã', 'coordinate Hội Nông dân xã']],
    ['UBND các xã được hỗ trợ phải hoàn thành sửa chữa trước ngày 15/12/2019.', ['assigned UBND các xã']],
    ['UBND các xã ban hành quyết định kiện toàn tổ trồng rừng.', ['assigned UBND các xã']],
    ['UBND các xã giải trình bằng văn bản với Giám đốc Sở Xây dựng.', ['assigned UBND các xã']],
    ['Chuẩn bị cáng, thuốc khi diễn tập (Công an xã báo lịch diễn tập).', ['assigned Công an xã']],
    ['Lập danh sách vườn ươm ở ngã ba chợ: Công an xã.', ['assigned Công an xã']],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh vận động nhân dân.', ['assigned Ủy ban Mặt trận Tổ quốc tỉnh']],
    ['Yêu cầu các sở, ban, ngành triển khai kế hoạch.', ['assigned các sở, ban, ngành']],
    ['Sở Tài chính là cơ quan thường trực giúp việc trồng rừng.', ['lead Sở Tài chính']],
    ['Sở Tài chính làm đầu mối tổng hợp kết quả.', ['lead Sở Tài chính']],
    ['Sở Tài chính có trách nhiệm bố trí kinh phí.', ['assigned Sở Tài chính']],
    ['Sở Tài chính phối hợp với Sở Xây dựng rà soát quy hoạch.', ['assigned Sở Tài chính', 'coordinate Sở Xây dựng']],
    ['Sở Tài chính tham gia phối hợp rà soát quy hoạch.', ['coordinate Sở Tài chính']],
    ['Rà soát quy hoạch do Sở Xây dựng chủ trì thực hiện.', ['lead Sở Xây dựng']],
    ['Rà soát quy hoạch (Sở Xây dựng chủ trì).', ['lead Sở Xây dựng']],
    ['Rà soát quy hoạch (Sở Xây dựng lập bản đồ).', ['assigned Sở Xây dựng']],
    ['Giao Sở Xây dựng chủ trì, Sở Y tế và Công an tỉnh tham gia.', ['lead Sở Xây dựng', 'coordinate Sở Y tế', 'coordinate Công an tỉnh']],
    ['Việc trồng rừng do Sở Xây dựng chủ trì với sự hỗ trợ kỹ thuật của Sở Y tế.', ['lead Sở Xây dựng', 'coordinate Sở Y tế']],
    ['Trách nhiệm thực hiện: Sở Xây dựng (chủ trì), Sở Y tế (phối hợp).', ['lead Sở Xây dựng', 'coordinate Sở Y tế']],
    ['Tập huấn: Sở Y tế, Sở Nội vụ mở hai lớp cho chủ rừng.', ['assigned Sở Y tế', 'assigned Sở Nội vụ']],
    ['Công an xã - Chủ trì tuần tra rừng ven biển.', ['lead Công an xã']],
    ['Tiếp đó, Sở Xây dựng trình phương án.', ['assigned Sở Xây dựng']],
    ['Trong quý II/2019, Sở Tài chính bố trí kinh phí.', ['assigned Sở Tài chính']],
    ['Giao nhiệm vụ chọn giống cho Sở Xây dựng chủ trì, phối hợp với Công an tỉnh.', ['lead Sở Xây dựng', 'coordinate Công an tỉnh']],
    ['Chủ tịch UBND tỉnh yêu cầu: Sở Tài chính bố trí kinh phí.', ['assigned Sở Tài chính']],
    ['Việc trồng rừng do Sở Xây dựng chủ trì, Công an tỉnh phối hợp.', ['lead Sở Xây dựng', 'coordinate Công an tỉnh']],
    ['Tập huấn cho chủ rừng: Sở Xây dựng chủ trì.', ['lead Sở Xây dựng']],
    ['Các đồng chí Giám đốc Sở Tài chính, Chủ tịch UBND các xã chịu trách nhiệm về tiến độ.', ['assigned Giám đốc Sở Tài chính', 'assigned Chủ tịch UBND các xã']],
    ['Tất cả các sở, ban, ngành báo cáo kết quả.', ['assigned các sở, ban, ngành']],
    ['Trên cơ sở đề xuất của Sở Xây dựng, Sở Tài chính thẩm định dự toán.', ['assigned Sở Tài chính']],
    ['Về phía Sở Xây dựng, cần rà soát quy hoạch.', ['assigned Sở Xây dựng']],
    ['Các sở, ngành, Công an tỉnh và các đơn vị có liên quan căn cứ chức năng, nhiệm vụ được giao phối hợp trồng rừng.', ['coordinate Các sở, ngành', 'coordinate Công an tỉnh']],
    ['Các sở, ngành, Công an tỉnh, đơn vị liên quan có trách nhiệm phối hợp theo thẩm quyền của mình.', ['coordinate Các sở, ngành', 'coordinate Công an tỉnh']],
    ['Phòng Kinh tế thuộc Ủy ban nhân dân cấp xã là đầu mối chọn giống.', ['lead Phòng Kinh tế']],
    ['Căn cứ Kế hoạch trồng rừng của Sở Xây dựng, các sở, ngành và Công an tỉnh lập dự toán.', ['assigned các sở, ngành', 'assigned Công an tỉnh']],
    ['Khi cần sửa đổi nội dung trồng rừng, chăm sóc thuộc Chương trình của Ủy ban nhân dân tỉnh, các sở, ngành chủ động đề xuất.', ['assigned các sở, ngành']],
    ['Sở Xây dựng có ý kiến về vị trí vườn ươm.', ['assigned Sở Xây dựng']],
    ['Ủy ban nhân dân cấp xã có văn bản đề xuất số cây cần trồng.', ['assigned Ủy ban nhân dân cấp xã']],
    ['Trong 15 ngày kể từ khi nhận cây, Hạt Kiểm lâm phải nghiệm thu.', ['assigned Hạt Kiểm lâm']],
    ['Trước mùa mưa hằng năm, các xã có rừng phải phát dọn thực bì.', ['assigned các xã có rừng']],
    ['Việc này Sở Xây dựng phối hợp với Sở Y tế dự thảo.', ['assigned Sở Xây dựng', 'coordinate Sở Y tế']],
    ['Nơi nào cây chết nhiều thì Ủy ban nhân dân xã trồng dặm.', ['assigned Ủy ban nhân dân xã']],
    ['Nơi chưa có vườn ươm thì Hạt Kiểm lâm trực tiếp đứng ra gieo giống.', ['assigned Hạt Kiểm lâm']],
    ['Ở trường có vườn rộng, Huyện đoàn chủ động trồng cây.', ['assigned Huyện đoàn']],
    ['Hạt Kiểm lâm phụ trách, Phòng Nội vụ cung cấp danh sách, Huyện đoàn cử người đào hố.', ['assigned Hạt Kiểm lâm', 'assigned Phòng Nội vụ', 'assigned Huyện đoàn']],
    ['Cây giống lấy ở vườn ươm của tỉnh, Hạt Kiểm lâm lo vận chuyển.', ['assigned Hạt Kiểm lâm']],
    ['Mời Chi cục Kiểm lâm cử kiểm lâm viên tham gia.', ['coordinate Chi cục Kiểm lâm']],
    ['Cùng tham gia đoàn: Phòng Nội vụ, Hạt Kiểm lâm.', ['coordinate Phòng Nội vụ', 'coordinate Hạt Kiểm lâm']],
    ['Công an huyện duy trì quy chế đã ký.', ['assigned Công an huyện']],
    ['Hạt Kiểm lâm là đầu mối, Công an huyện cử cán bộ tham gia, lập bản vẽ.', ['lead Hạt Kiểm lâm', 'coordinate Công an huyện']],
    ['Hạt Kiểm lâm rà soát vườn ươm, nếu vượt thẩm quyền thì Sở Xây dựng xem xét.', ['assigned Hạt Kiểm lâm', 'assigned Sở Xây dựng']],
    ['Vận động hội viên trồng cây: Hội Nông dân huyện và các đoàn thể.', ['assigned Hội Nông dân huyện', 'assigned các đoàn thể']],
    ['Hạt Kiểm lâm tham gia cùng Sở Xây dựng kiểm tra vườn ươm.', ['coordinate Hạt Kiểm lâm', 'coordinate Sở Xây dựng']],
    ['Mỗi Công an huyện, thị xã trồng ít nhất 02 hàng cây.', ['assigned Công an huyện, thị xã']],
    ['Công tác phòng ngừa: Phòng Nội vụ (P1) phối hợp với Huyện đoàn tuần tra.', ['assigned Phòng Nội vụ', 'coordinate Huyện đoàn']],
    ['Xây dựng phương án trồng rừng, trình Ban Thường vụ trong tháng 11 (Hạt Kiểm lâm).', ['assigned Hạt Kiểm lâm']],
    ['Công an huyện được mời phối hợp.', ['coordinate Công an huyện']],
    ['Riêng huyện Tân An và huyện Phú Lộc lập đội trồng rừng.', ['assigned huyện Tân An', 'assigned huyện Phú Lộc']],
    ['Giao xã Phú Lộc tổ chức lễ trồng cây.', ['assigned xã Phú Lộc']],
    ['Chế độ báo cáo: ngày 20 hàng tháng Hạt Kiểm lâm báo cáo số cây.', ['assigned Hạt Kiểm lâm']],
    ['Hạt Kiểm lâm ban hành kế hoạch trồng cây chi tiết.', ['assigned Hạt Kiểm lâm']],
    ['Các phòng: Tư pháp, Tài chính - Kế hoạch bố trí kinh phí.', ['assigned phòng Tư pháp', 'assigned phòng Tài chính - Kế hoạch']],
    ['Chuyển Sở Xây dựng xem xét quy hoạch.', ['assigned Sở Xây dựng']],
    ['Các Sở: Tài chính, Tư pháp bố trí kinh phí.', ['assigned Sở Tài chính', 'assigned Sở Tư pháp']],
    ['Bảo vệ rừng: Ủy ban nhân dân các xã chủ động và phối hợp với Công an tỉnh tuần tra.', ['assigned Ủy ban nhân dân các xã', 'coordinate Công an tỉnh']],
    ['Giống cây: Sở Xây dựng làm đầu mối chọn giống.', ['lead Sở Xây dựng']],
    ['Sở Tài chính/Sở Xây dựng rà soát quy hoạch.', ['assigned Sở Tài chính', 'assigned Sở Xây dựng']],
    ['Lập kế hoạch trồng rừng gửi Sở Xây dựng, Công an tỉnh và các địa phương để các đơn vị phối hợp thực hiện.', ['coordinate Sở Xây dựng', 'coordinate Công an tỉnh']],
    ['Thanh tra Sở Xây dựng kiểm tra các vườn ươm.', ['assigned Thanh tra Sở Xây dựng']],
    ['Ban Vì sự tiến bộ của phụ nữ các cấp họp định kỳ hằng quý.', ['assigned Ban Vì sự tiến bộ của phụ nữ các cấp']],
    ['Ban Phong trào Tỉnh đoàn chủ trì đội thanh niên trồng rừng.', ['lead Ban Phong trào Tỉnh đoàn']],
    ['Sáng thứ Bảy hằng tuần, các tổ dân phố quét dọn đường làng.', ['assigned các tổ dân phố']],
    ['Chánh Thanh tra các bộ, ngành, Sở Xây dựng nộp danh sách vườn ươm.', ['assigned Chánh Thanh tra các bộ, ngành', 'assigned Sở Xây dựng']],
    ['Tổ giúp việc giao ban hằng tháng.', ['assigned Tổ giúp việc']],
    ['Thanh tra Sở phối hợp với Cảnh sát môi trường kiểm tra bãi thải.', ['assigned Thanh tra Sở', 'coordinate Cảnh sát môi trường']],
    ['Giữ rừng: Từ tháng 4/2019, các chi bộ bàn chuyên đề về giữ rừng.', ['assigned các chi bộ']],
    ['Công ty Cao su Sông Lam có kế hoạch bảo vệ vườn cây.', ['assigned Công ty Cao su Sông Lam']],
    ['Các lâm trường quốc doanh làm đường băng cản lửa.', ['assigned Các lâm trường quốc doanh']],
    ['Các phòng, ban, đơn vị thuộc thị xã nộp danh sách vườn ươm.', ['assigned Các phòng, ban, đơn vị thuộc thị xã']],
    ['Sở Tài chính: bố trí kinh phí.', ['assigned Sở Tài chính']],
    ['Bộ Chỉ huy Quân sự tỉnh chủ trì, hiệp đồng với Công an tỉnh tuần tra rừng.', ['lead Bộ Chỉ huy Quân sự tỉnh', 'coordinate Công an tỉnh']],
    ['Sở Xây dựng phối kết hợp với Công an tỉnh tuần tra rừng.', ['assigned Sở Xây dựng', 'coordinate Công an tỉnh']],
    ['Trồng rừng ven sông Sở Xây dựng chủ trì, phối hợp với Công an tỉnh khoanh vùng.', ['lead Sở Xây dựng', 'coordinate Công an tỉnh']],
    ['Các tổ chức hoạt động khai thác khoáng sản trồng rừng hoàn thổ.', ['assigned Các tổ chức hoạt động khai thác khoáng sản']],
    ['Ra lệnh cho Đồn Biên phòng Cửa Hội sơ tán dân ven rừng.', ['assigned Đồn Biên phòng Cửa Hội']],
    ['Cục Lâm nghiệp, Bộ Nông nghiệp và Môi trường sẽ hướng dẫn việc chọn giống.', ['assigned Cục Lâm nghiệp']],
    ['Việc ươm cây do Sở Xây dựng đảm trách, có sự hợp tác của Trường Đại học Vinh.', ['assigned Sở Xây dựng', 'coordinate Trường Đại học Vinh']],
    ['Khâu chọn giống do Sở Xây dựng cùng Sở Y tế bàn, đề xuất.', ['assigned Sở Xây dựng', 'coordinate Sở Y tế']],
    ['Giao Sở Xây dựng chọn giống, cùng tham gia có Sở Y tế.', ['assigned Sở Xây dựng', 'coordinate Sở Y tế']],
    ['Công an tỉnh đứng mũi chịu sào trong việc giữ rừng.', ['lead Công an tỉnh']],
    ['Công an tỉnh được phân công làm đầu mối giữ rừng.', ['lead Công an tỉnh']],
    ['Công an tỉnh được đề nghị tăng thêm chốt gác rừng.', ['assigned Công an tỉnh']],
    ['Công an tỉnh được mời tham gia tổ gác rừng.', ['coordinate Công an tỉnh']],
    ['Công an tỉnh cử cán bộ tham gia tổ gác rừng.', ['coordinate Công an tỉnh']],
    ['Công an tỉnh giúp sức trong việc gác rừng.', ['coordinate Công an tỉnh']],
    ['Sở Xây dựng bàn bạc thống nhất với Công an tỉnh về chốt gác rừng.', ['assigned Sở Xây dựng', 'coordinate Công an tỉnh']],
    ['Sở Xây dựng hợp tác với Viện Lâm nghiệp Nam Bộ chọn giống.', ['assigned Sở Xây dựng', 'coordinate Viện Lâm nghiệp Nam Bộ']],
    ['Sở Xây dựng hợp tác với các tỉnh trong vùng chọn giống.', ['assigned Sở Xây dựng']],
    ['Sở Xây dựng chủ trì, mời Sở Y tế và Công an tỉnh cùng tham gia.', ['lead Sở Xây dựng', 'coordinate Sở Y tế', 'coordinate Công an tỉnh']],
    ['Cử Sở Xây dựng làm đầu mối chọn giống.', ['lead Sở Xây dựng']],
    ['Việc chọn giống thuộc trách nhiệm của Sở Xây dựng.', ['assigned Sở Xây dựng']],
    ['Việc chọn giống thì Sở Xây dựng trình phương án.', ['assigned Sở Xây dựng']],
    ['Kiến nghị với Bộ Xây dựng sớm sửa quy chuẩn.', ['assigned Bộ Xây dựng']],
    ['Hằng quý Sở Xây dựng đếm lại số cây.', ['assigned Sở Xây dựng']],
    ['Cuối mỗi năm, Sở Xây dựng đếm lại số cây.', ['assigned Sở Xây dựng']],
    ['Kể từ tháng 6, Sở Xây dựng đếm lại số cây.', ['assigned Sở Xây dựng']],
    ['Ở cấp huyện, Phòng Kinh tế đếm lại số cây.', ['assigned Phòng Kinh tế']],
    ['(Sở Xây dựng chủ trì hướng dẫn, Sở Y tế, Công an tỉnh phối hợp).', ['lead Sở Xây dựng', 'coordinate Sở Y tế', 'coordinate Công an tỉnh']],
    ['Phân công nhiệm vụ: Sở Xây dựng (chủ trì); Sở Y tế, Công an tỉnh (phối hợp).', ['lead Sở Xây dựng', 'coordinate Sở Y tế', 'coordinate Công an tỉnh']],
    ['Phân công Sở Xây dựng chăm rừng ven sông, Sở Y tế phụ trách rừng ven biển.', ['assigned Sở Xây dựng', 'assigned Sở Y tế']],
    ['Sở Xây dựng rà soát quy hoạch, phoihop Công an tỉnh giữ rừng.', ['assigned Sở Xây dựng', 'coordinate Công an tỉnh']],
    ['Các Phòng PC06, PA05 rà soát người vào rừng.', ['assigned Phòng PC06', 'assigned Phòng PA05']],
    ['Báo Nghệ An mỗi tuần có ít nhất một bài về trồng tre.', ['assigned Báo Nghệ An']],
    ['Bổ sung vốn cho Liên danh Sông Lam: Sở Tài chính tham mưu, Sở Xây dựng cung cấp khối lượng.', ['assigned Sở Tài chính', 'assigned Sở Xây dựng']],
    ['Đào mương tưới vườn ươm - Hội Nông dân xã làm chính, có sự hỗ trợ của Đoàn xã.', ['lead Hội Nông dân xã', 'coordinate Đoàn xã']],
    ['Cây giống do Hội Nông dân xã nhận, cấp phát.', ['assigned Hội Nông dân xã']],
    ['Nước tưới do Đoàn xã lo.', ['assigned Đoàn xã']],
    ['Sở Xây dựng làm trước, Sở Y tế làm tiếp.', ['assigned Sở Xây dựng', 'assigned Sở Y tế']],
    ['Riêng phần chấm vườn thì Tổ Bảo vệ chịu trách nhiệm.', ['assigned Tổ Bảo vệ']],
    ['Phó Hiệu trưởng phụ trách vườn trường chuẩn bị cây giống.', ['assigned Phó Hiệu trưởng phụ trách vườn trường']],
    ['Đội trưởng là người chịu trách nhiệm trực tiếp, phân ca gác vườn.', ['assigned Đội trưởng']],
    ['Mỗi năm mở 03 lớp ghép cành (Trung tâm Y tế huyện).', ['assigned Trung tâm Y tế huyện']],
    ['Vật tư ươm cây mua đủ theo cơ số, nhập kho (Sở Xây dựng, xong trước 30/6/2019).', ['assigned Sở Xây dựng']],
    ['Sở Tài chính chủ trì, làm việc với Sở Xây dựng và Công an tỉnh về đất vườn ươm.', ['lead Sở Tài chính', 'coordinate Sở Xây dựng', 'coordinate Công an tỉnh']],
    ['Đối với Đoàn xã phải trồng đủ số cây.', ['assigned Đoàn xã']],
    ['Ngoài phần việc chung, Đoàn xã trồng lại hàng tre.', ['assigned Đoàn xã']],
    ['Trồng tre do Sở Xây dựng đảm nhiệm, có đại diện của Sở Y tế tham gia.', ['assigned Sở Xây dựng', 'coordinate Sở Y tế']],
  ])('%s', (sentence, who) => {
    expect(tasks(`1. ${sentence}`)).toEqual([['I/1', sentence, who]])
  })

  test('labels without a colon', () => {
    expect(tasks('1. Đơn vị chủ trì là Sở Xây dựng; đơn vị phối hợp gồm Sở Y tế, Công an tỉnh.').flatMap(([, , who]) => who)).toEqual(['lead Sở Xây dựng', 'coordinate Sở Y tế', 'coordinate Công an tỉnh'])
  })

  test('labels', () => {
    expect(tasks('1. Đơn vị chủ trì: Sở Xây dựng; đơn vị phối hợp: Sở Y tế, Công an tỉnh.').flatMap(([, , who]) => who)).toEqual(['lead Sở Xây dựng', 'coordinate Sở Y tế', 'coordinate Công an tỉnh'])
  })
})

test.each(['Tham gia lớp ghép cành do Sở Xây dựng tổ chức.', 'Tổ chức giao ban với các huyện.', 'Giấy phép do Sở Xây dựng cấp còn hạn.', 'Nghiên cứu phương án giao Sở Tài chính quản lý nhà kho.', 'UBND các xã đạt từ 95% trở lên.'])('no work is given: %s', (sentence) => {
  expect(tasks(`1. ${sentence}`)).toEqual([])
})

describe('headings that name organs', () => {
  test('everything below is theirs', () => {
    expect(tasks('1. Công an tỉnh\na) Tuần tra rừng ven biển.\nb) Xử lý vi phạm, phối hợp với Sở Xây dựng.\n2. Trồng rừng ven sông.')).toEqual([
      ['I/1', 'Công an tỉnh', ['assigned Công an tỉnh']],
      ['I/1/a', 'Tuần tra rừng ven biển.', ['assigned Công an tỉnh^']],
      ['I/1/b', 'Xử lý vi phạm, phối hợp với Sở Xây dựng.', ['assigned Công an tỉnh^', 'coordinate Sở Xây dựng']],
    ])
  })

  test.each(['Công an tỉnh (cơ quan thường trực)', 'Công an tỉnh - Cơ quan thường trực Ban Chỉ đạo'])('%s leads what stands below', (heading) => {
    expect(tasks(`1. ${heading}\n- Tuần tra rừng.`).map(([, , who]) => who)).toEqual([['lead Công an tỉnh'], ['lead Công an tỉnh^']])
  })

  test('what a Party organ is to lead others to is its own work', () => {
    expect(tasks('1. Đảng đoàn Hội đồng nhân dân tỉnh\n- Lãnh đạo Ủy ban Mặt trận Tổ quốc tỉnh vận động trồng rừng.').map(([, , who]) => who)).toEqual([['assigned Đảng đoàn Hội đồng nhân dân tỉnh'], ['assigned Đảng đoàn Hội đồng nhân dân tỉnh^']])
  })

  test('several in one heading, with dashes below', () => {
    expect(tasks('1. Sở Tài chính, Sở Y tế:\n- Bố trí kinh phí trồng rừng.\n- Kiểm tra sức khỏe người trồng rừng.').map(([path, text, who]) => [path, text, who.length])).toEqual([
      ['I/1', 'Sở Tài chính, Sở Y tế', 2], ['I/1', 'Bố trí kinh phí trồng rừng.', 2], ['I/1', 'Kiểm tra sức khỏe người trồng rừng.', 2],
    ])
  })

  test('the strongest role found below is the heading\'s', () => {
    expect(tasks('1. Công an tỉnh\n- Chủ trì tuần tra rừng ven biển.').map(([, , who]) => who)).toEqual([['lead Công an tỉnh'], ['lead Công an tỉnh^']])
  })

  test('the strongest role of what stands below is also that of a first sentence that ends in a colon', () => {
    expect(tasks('1. Sở Y tế chịu trách nhiệm về sức khỏe người trồng rừng, gồm các khâu:\na) Khám cho từng đội.\nb) Chủ trì cấp thuốc.').map(([path, , who]) => [path, who])).toEqual([['I/1', ['lead Sở Y tế']], ['I/1/a', ['lead Sở Y tế^']], ['I/1/b', ['lead Sở Y tế^']]])
  })

  test('whom they are to call on is given no work', () => {
    expect(tasks('1. Sở Y tế\n- Khám cho từng đội; đồng thời yêu cầu các bệnh viện báo cáo số người nghỉ.').map(([, , who]) => who)).toEqual([['assigned Sở Y tế'], ['assigned Sở Y tế^'], ['assigned Sở Y tế^']])
  })

  test('the lines of a banner give nobody work', () => {
    expect(tasks('1. Trang trí hội trường với tiêu đề:\n\nSở Y tế\n\nHỘI NGHỊ\n\nTRỒNG RỪNG VEN SÔNG\n').flatMap(([, , who]) => who)).toEqual([])
    expect(tasks('Sở Y tế\n\nKhám sức khỏe cho người trồng rừng ven sông của các đội.\n').flatMap(([, , who]) => who)).toContain('assigned Sở Y tế')
  })

  test('a sentence with its condition first may say that it leads', () => {
    expect(tasks('1. Sở Y tế\n- Khi có danh sách người trồng chủ trì, phối hợp Công an tỉnh khám sức khỏe.').map(([, , who]) => who)).toEqual([['lead Sở Y tế'], ['lead Sở Y tế^', 'coordinate Công an tỉnh']])
    expect(tasks('1. Sở Y tế\n- Đề xuất đơn vị chủ trì, phối hợp trồng rừng.').map(([, , who]) => who[0])).toEqual(['assigned Sở Y tế', 'assigned Sở Y tế^'])
  })

  test('a subject leads what its sentence goes on with', () => {
    expect(tasks('1. Sở Xây dựng rà soát vườn ươm; chủ trì, phối hợp với Sở Y tế chọn giống.').map(([, , who]) => who)).toEqual([['lead Sở Xây dựng'], ['coordinate Sở Y tế']])
    expect(tasks('1. Trồng cây ở Nhà văn hóa phường (Huyện đoàn chủ trì; Hội Nông dân huyện, Công an huyện phối hợp).').map(([, , who]) => who)).toEqual([['lead Huyện đoàn'], ['coordinate Hội Nông dân huyện', 'coordinate Công an huyện']])
  })

  test('those whom rules are for are given no work by that', () => {
    expect(tasks('1. Đối tượng áp dụng:\nCác sở, ban, ngành; các chủ rừng trong tỉnh.\n2. Phạm vi điều chỉnh\nSở Y tế khám sức khỏe.')).toEqual([])
  })

  test('in a report only an order for the time to come gives work among the results', () => {
    const told = (text: string): string[] => facts(text, {heading: 'KẾT QUẢ THỰC HIỆN', type: ['BÁO CÁO', 'BC-UBND']}).tasks.flatMap(({assignees}) => assignees.map(({agency}) => agency.name))
    expect(told('Để giữ rừng trong thời gian tới, tiếp tục yêu cầu các sở, ngành:\n- Tuần tra.')).toEqual(['các sở, ngành'])
    expect(told('Để giữ rừng, đã yêu cầu các sở, ngành:\n- Tuần tra.')).toEqual([])
  })

  test('work below `công tác chỉ đạo` is to be done', () => {
    expect(facts('1. Công tác chỉ đạo, tuyên truyền\na) Trung tâm Văn hóa huyện tăng thời lượng phát thanh.', {heading: 'NHIỆM VỤ VÀ GIẢI PHÁP'}).tasks.map(({path}) => path)).toEqual(['I/1/a'])
  })

  test('deputies are persons; where something is, is no list with those who act next', () => {
    expect(tasks('1. Đồng chí Phó Giám đốc Sở Xây dựng phụ trách vườn ươm; giao Hạt Kiểm lâm gieo giống.').flatMap(([, , who]) => who)).toEqual(['assigned Hạt Kiểm lâm'])
    expect(tasks('1. Giao Hạt Kiểm lâm mở lớp tại các thôn; Hội Nông dân huyện, Huyện đoàn vận động hội viên.').flatMap(([, , who]) => who)).toEqual(['assigned Hạt Kiểm lâm', 'assigned Hội Nông dân huyện', 'assigned Huyện đoàn'])
  })

  test('a level is nobody', () => {
    expect(tasks('1. Cấp huyện, ngành\n- Trồng rừng ven sông.')).toEqual([])
  })

  test('whose duty it tells may be narrowed', () => {
    expect(tasks('1. Trách nhiệm của chủ đầu tư vườn ươm trong khu rừng\n- Trả tiền cây giống.').map(([, , who]) => who)).toEqual([['assigned chủ đầu tư'], ['assigned chủ đầu tư^']])
  })

  test.each(['Trách nhiệm và quyền hạn của', 'Nghĩa vụ của', 'Trách nhiệm thực hiện của', 'Các quy định đối với'])('%s …', (heading) => {
    expect(tasks(`1. ${heading} Sở Y tế\n- Kiểm tra nguồn nước tưới.`).map(([, , who]) => who)).toEqual([['assigned Sở Y tế'], ['assigned Sở Y tế^']])
  })

  test('Trách nhiệm của …', () => {
    expect(tasks('1. Trách nhiệm của Sở Y tế\n- Kiểm tra nguồn nước tưới.').map(([, , who]) => who)).toEqual([['assigned Sở Y tế'], ['assigned Sở Y tế^']])
  })
})

describe('lines without a number that name organs', () => {
  test('head the paragraphs below them', () => {
    expect(tasks('Phòng Hậu cần (PH10)\nChủ trì cấp phát giống cây.\nPhòng Tham mưu\nTổng hợp kết quả trồng rừng.').map(([, , who]) => who)).toEqual([['lead Phòng Hậu cần'], ['lead Phòng Hậu cần^'], ['assigned Phòng Tham mưu'], ['assigned Phòng Tham mưu^']])
  })
})

test('a text without marks is read as one with them', () => {
  expect(tasks('1. Phong Tham muu chu tri, phoi hop voi Tram Hai dang va cac phong, don vi tuan tra rung khac ven bien.').map(([, , who]) => who)).toEqual([['lead Phong Tham muu', 'coordinate Tram Hai dang', 'coordinate cac phong, don vi']])
})

describe('planned sections of a ruling', () => {
  test('any subject is a doer there', () => {
    const {tasks: [task]} = facts('1. Sở Tài chính mở hai lớp học cho chủ rừng.', {type: ['NGHỊ QUYẾT', 'NQ-HĐND']})
    expect(task?.assignees.map(({agency}) => agency.name)).toEqual(['Sở Tài chính'])
  })
})

describe('what belongs to a task', () => {
  test('its deadline, its goal and what it cites', () => {
    const {tasks: [task], deadlines: [deadline], targets: [target], references: [reference]} = facts('1. Sở Tài chính hoàn thành 100% dự toán theo Nghị định số 156/2018/NĐ-CP trước ngày 15/11/2019.', {heading: 'TỔ CHỨC THỰC HIỆN'})
    expect(task).toMatchObject({deadlines: [deadline?.id], targets: [target?.id], references: [reference?.id]})
    expect([deadline?.taskId, task?.id]).toEqual(['I.1-1', 'I.1-1'])
  })

  test('each assignee has the id of its organ', () => {
    const {tasks: [task], agencies} = facts('1. Sở GD&ĐT chủ trì bố trí giáo viên.', {heading: 'TỔ CHỨC THỰC HIỆN'})
    expect(agencies.find(({id}) => id === task?.assignees[0]?.agency.id)?.name).toBe('Sở Giáo dục và Đào tạo')
  })
})
