package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Pinpoint;

class MentionGrammarTest {

  private static final MentionGrammar GRAMMAR = new MentionGrammar(Parsed.VOCABULARY);

  private static List<Mention> read(String text) {
    return GRAMMAR.read(new FoldedText(text));
  }

  private static Mention only(String text) {
    List<Mention> mentions = read(text);
    assertThat(mentions).as(text).hasSize(1);
    return mentions.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          theo Quyết định số 505/QĐ-BHXH ngày 27/3/2020          | Quyết định          | 505/QĐ-BHXH
          theo quyết định 688/QĐ-BHXH của BHXH Việt Nam          | Quyết định          | 688/QĐ-BHXH
          THỰC HIỆN NGHỊ QUYẾT SỐ 01/NQ-CP CỦA CHÍNH PHỦ         | Nghị quyết          | 01/NQ-CP
          Nghị định số 89/2020/NĐ-CP                             | Nghị định           | 89/2020/NĐ-CP
          Nghị quyết số 30a/2008/NQ-CP                           | Nghị quyết          | 30a/2008/NQ-CP
          Nghị quyết số 20-NQ/TW                                 | Nghị quyết          | 20-NQ/TW
          Công văn số 79/CV-TW                                   | Công văn            | 79/CV-TW
          Công văn số 6459/BNV-CCHC                              | Công văn            | 6459/BNV-CCHC
          văn bản số 2649/BHXH-BT                                | Công văn            | 2649/BHXH-BT
          Thông tư liên tịch số 23/2005/TTLT-BYT-BTC             | Thông tư liên tịch  | 23/2005/TTLT-BYT-BTC
          Thông tư liên tịch số 50/2005/TTLT/BTC-BNV             | Thông tư liên tịch  | 50/2005/TTLT/BTC-BNV
          Văn bản hợp nhất số 01/VBHN-VPQH                       | Văn bản hợp nhất    | 01/VBHN-VPQH
          Nghị định số 50/CP ngày 26 tháng 7 năm 1995            | Nghị định           | 50/CP
          Luật số 58/2014/QH13                                   | Luật                | 58/2014/QH13
          Pháp lệnh số 04/2012/UBTVQH13                          | Pháp lệnh           | 04/2012/UBTVQH13
          Quy định số 102-QĐ/TW                                  | Quy định            | 102-QĐ/TW
          Nghị định số 09/1998/NĐ- CP ngày 23 tháng 01 năm 1998  | Nghị định           | 09/1998/NĐ-CP
          Nghị định số 1 15/2015/NĐ-CP                           | Nghị định           | 115/2015/NĐ-CP
          Quyết định số 142/2008/QD- -TTg                        | Quyết định          | 142/2008/QĐ-TTg
          Thông tư số 04 /2015/TT-BLDTBXH                        | Thông tư            | 04/2015/TT-BLĐTBXH
          Thông tư của Bộ Tài chính số 12/2012/TT-BTC            | Thông tư            | 12/2012/TT-BTC
          Quyết định số 849/OD-BHXH ngày                         | Quyết định          | 849/QĐ-BHXH
          Quyết định số 99/QĐĐ-BHXH ngày 28/01/2015              | Quyết định          | 99/QĐ-BHXH
          Nghị định số 126/2020/NĐ-CPcó hiệu lực                 | Nghị định           | 126/2020/NĐ-CP
          Nghị định số 08/2015/NĐ-CPngày 21/01/2015              | Nghị định           | 08/2015/NĐ-CP
          Thông tư số 08/2005/TTLT-BNV-BTC                       | Thông tư liên tịch  | 08/2005/TTLT-BNV-BTC
          Nghị quyết số 125, Chỉ thị                             | Nghị quyết          | 125
          Nghị định 83/2017 của Chính phủ                        | Nghị định           | 83/2017
          QĐ 959/QĐ-BHXH                                         | Quyết định          | 959/QĐ-BHXH
          thực hiện theo 959/QĐ-BHXH                             | Quyết định          | 959/QĐ-BHXH
          Quyết định số 01/2007/QĐ-BGD&ĐT                        | Quyết định          | 01/2007/QĐ-BGD&ĐT
          Chỉ thị số 34/CT-TTg                                   | Chỉ thị             | 34/CT-TTg
          """)
  void numbers(String text, String type, String number) {
    Mention mention = only(text);
    assertThat(mention.type()).isEqualTo(type);
    assertThat(mention.number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quyết định này có hiệu lực kể từ ngày ký",
        "các Nghị định, văn bản hướng dẫn về thực hiện",
        "các Nghị quyết, Chỉ thị, Quyết định của Chính phủ",
        "Nghị quyết Quốc hội, Quyết định giao dự toán của Thủ tướng Chính phủ",
        "theo quy định của pháp luật về bảo hiểm xã hội",
        "theo luật định; Luật này; các Luật liên quan",
        "Luật sư, luật gia, ngành luật",
        "quyết định số lượng người làm việc",
        "Kế hoạch 5 năm 2021 - 2025",
        "tỷ lệ 35,2% so với kế hoạch 30%",
        "thời hạn 3/2021-11/2021, khoảng 01/2021",
        "khoản 1 Điều này; điểm a khoản này",
        "Mẫu số 01/ĐK-TCT; Mẫu quyết định số 02",
        "dự thảo Luật Việc làm",
        "Công ước của Liên hợp quốc về Luật Biển năm 1982",
        "khen thưởng, kỷ luật Giám đốc; Trường Đại học Luật Hà Nội",
        "Số: /BC-BHXH",
        "công văn đến số 12"
      })
  void falseFriends(String text) {
    assertThat(read(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Luật BHXH, quy định                                       | Luật Bảo hiểm xã hội
          Luật bảo hiểm y tế thì                                    | Luật Bảo hiểm y tế
          Luật An toàn, vệ sinh lao động tại các đơn vị             | Luật An toàn, vệ sinh lao động
          Luật An toàn vệ sinh lao động. Phối hợp                   | Luật An toàn, vệ sinh lao động
          Bộ luật Hình sự năm 2015.                                 | Bộ luật Hình sự năm 2015
          Luật Hôn nhân và gia đình và các văn bản                  | Luật Hôn nhân và gia đình
          Luật Thương mại điện tử được ban hành                     | Luật Thương mại
          Luật Phòng, chống dịch hại và thiên tai năm 2030          | Luật Phòng, chống dịch hại và thiên tai năm 2030
          Luật Vận tải đa phương thức quy định                      | Luật Vận tải đa phương thức
          Hiến pháp năm 2013                                        | Hiến pháp năm 2013
          Nghị quyết Trung ương 5 Khóa IX về                        | Nghị quyết Trung ương 5 khóa IX
          Nghị quyết Trung ương 4 (khóa XII)                        | Nghị quyết Trung ương 4 khóa XII
          Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII và         | Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII
          Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế. | Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế
          """)
  void names(String text, String name) {
    Mention mention = only(text);
    assertThat(mention.name()).isEqualTo(name);
    assertThat(mention.number()).isNull();
  }

  @Test
  void aLawWithNameAndNumberHasBoth() {
    Mention law = only("Căn cứ Luật Việc làm số 38/2013/QH13 ngày 16/11/2013;");
    assertThat(law.name()).isEqualTo("Luật Việc làm");
    assertThat(law.number()).isEqualTo("38/2013/QH13");
    assertThat(law.issuer()).isEqualTo("Quốc hội");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          điểm b khoản 2 Điều 14 Quyết định số 1333/QĐ-BHXH           | dieu-14.khoan-2.diem-b
          Điều 216 Bộ luật Hình sự                                    | dieu-216
          Khoản 4 Điều 123 của Luật Bảo hiểm xã hội                   | dieu-123.khoan-4
          Điều 14, khoản 2, điểm b Nghị định số 12/2020/NĐ-CP         | dieu-14.khoan-2.diem-b
          điểm đ khoản 1 Điều 21A Luật Việc làm                       | dieu-21a.khoan-1.diem-đ
          Quyết định số 104/QĐ-TTg của TTCP (điểm a khoản 2 mục III)  | khoan-2.diem-a
          Mục III Nghị quyết số 20-NQ/TW                              | -
          Phụ lục I ban hành kèm theo Nghị định số 12/2020/NĐ-CP      | -
          Điều 36, điểm a khoản 1 Điều 37 Luật Việc làm               | dieu-36 dieu-37.khoan-1.diem-a
          các điểm b, c, d và điểm n khoản 3 Điều 12 Luật Việc làm    | dieu-12.khoan-3.diem-b dieu-12.khoan-3.diem-c dieu-12.khoan-3.diem-d dieu-12.khoan-3.diem-n
          khoản 1, 2 và khoản 3 Điều 5 Luật Việc làm                  | dieu-5.khoan-1 dieu-5.khoan-2 dieu-5.khoan-3
          khoản 1 và điểm a khoản 2 Điều 4 Luật Việc làm              | dieu-4.khoan-1 dieu-4.khoan-2.diem-a
          Điều 109 và các khoản 3, 4 Điều 110 Luật Việc làm           | dieu-109 dieu-110.khoan-3 dieu-110.khoan-4
          khoản 1, 2 và 4 Điều 5, điểm a khoản 3 Điều 7 Luật Việc làm | dieu-5.khoan-1 dieu-5.khoan-2 dieu-5.khoan-4 dieu-7.khoan-3.diem-a
          các Điều 4, 5 và 6 Luật Việc làm                            | dieu-4 dieu-5 dieu-6
          từ Điều 5 đến Điều 8 Luật Việc làm                          | dieu-5 dieu-6 dieu-7 dieu-8
          các điều từ 9 đến 11 của Luật Việc làm                      | dieu-9 dieu-10 dieu-11
          từ điểm c đến điểm e khoản 1 Điều 3 Luật Việc làm           | dieu-3.khoan-1.diem-c dieu-3.khoan-1.diem-d dieu-3.khoan-1.diem-đ dieu-3.khoan-1.diem-e
          khoản 2 - 4 Điều 3 Luật Việc làm                            | dieu-3.khoan-2 dieu-3.khoan-3 dieu-3.khoan-4
          Điều 14 và khoản 2 Điều 15 của Luật Việc làm                | dieu-14 dieu-15.khoan-2
          Điều 14 khoản 2, Điều 15 khoản 3 Luật Việc làm              | dieu-14.khoan-2 dieu-15.khoan-3
          Điều 14 khoản 1, khoản 2 Điều 15 Luật Việc làm              | dieu-14.khoan-1 dieu-15.khoan-2
          Điều 14, khoản 1, khoản 2 Điều 15 Luật Việc làm             | dieu-14 dieu-15.khoan-1 dieu-15.khoan-2
          khoản 2 Điều 5 và Điều 6 Luật Việc làm                      | dieu-5.khoan-2 dieu-6
          khoản 1 Điều 5, 6 Luật Việc làm                             | dieu-5.khoan-1 dieu-6
          khoản 1 các Điều 5, 6 Luật Việc làm                         | dieu-5.khoan-1 dieu-6.khoan-1
          điểm a khoản 1, khoản 2 Điều 5 Luật Việc làm                | dieu-5.khoan-1.diem-a dieu-5.khoan-2
          khoản 1 của Điều 5 và điểm b khoản 2 của Điều 6 Luật Việc làm | dieu-5.khoan-1 dieu-6.khoan-2.diem-b
          từ Điều 5 đến khoản 2 Điều 8 Luật Việc làm                  | dieu-5 dieu-8.khoan-2
          tạikhoản 11 Điều 2 Luật Việc làm                            | dieu-2.khoan-11
          điểm a Điều 5, khoản 2 và khoản 3 Điều 6 Luật Việc làm      | dieu-5.diem-a dieu-6.khoan-2 dieu-6.khoan-3
          """)
  void pinpoints(String text, String paths) {
    String found =
        only(text).pinpoints().stream().map(Pinpoint::path).collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(paths == null ? "" : paths);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          các Quyết định số 1/QĐ-BYT, 2/QĐ-BYT và 3/QĐ-BYT                 | Quyết định 1/QĐ-BYT; Quyết định 2/QĐ-BYT; Quyết định 3/QĐ-BYT
          Nghị định số 12/2015/NĐ-CP và số 13/2016/NĐ-CP của Chính phủ     | Nghị định 12/2015/NĐ-CP; Nghị định 13/2016/NĐ-CP
          Nghị quyết số 20-NQ/TW, Nghị quyết số 102/NQ-CP                  | Nghị quyết 20-NQ/TW; Nghị quyết 102/NQ-CP
          Thông tư số 1/2020/TT-BYT ngày 2/3/2020, số 2/2021/TT-BYT        | Thông tư 1/2020/TT-BYT; Thông tư 2/2021/TT-BYT
          """)
  void lists(String text, String expected) {
    String found =
        read(text).stream().map(m -> m.type() + " " + m.number()).collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Nghị quyết số 01/NQ-CP ngày 01/01/2021 của Chính phủ về          | 2021-01-01 | Chính phủ                         | Nghị quyết số 01/NQ-CP ngày 01/01/2021 của Chính phủ
          Nghị định số 50/CP của Chính phủ ngày 26 tháng 7 năm 1995 về     | 1995-07-26 | Chính phủ                         | Nghị định số 50/CP của Chính phủ ngày 26 tháng 7 năm 1995
          Kết luận số 70-KL/TW ngày 09/03/2020 của Bộ Chính trị            | 2020-03-09 | Bộ Chính trị                      | Kết luận số 70-KL/TW ngày 09/03/2020 của Bộ Chính trị
          chỉ đạo của Ban Bí thư tại Công văn số 79/CV-TW ngày 29/01/2020  | 2020-01-29 | Ban Bí thư                        | Công văn số 79/CV-TW ngày 29/01/2020
          Quyết định số 104/QĐ-TTg ngày 25/01/2024 của TTCP                | 2024-01-25 | Thủ tướng Chính phủ               | Quyết định số 104/QĐ-TTg ngày 25/01/2024 của TTCP
          Quyết định số 715/QĐ-UBND ngày 10/3/2023 của UBND tỉnh Bình Định | 2023-03-10 | UBND tỉnh Bình Định               | Quyết định số 715/QĐ-UBND ngày 10/3/2023 của UBND tỉnh Bình Định
          Thông tư số 59/2015/TT-BLĐTBXH                                   | -          | Bộ Lao động - Thương binh và Xã hội | Thông tư số 59/2015/TT-BLĐTBXH
          Nghị quyết số 28-NQ/TW ngày 31/6/2018                            | -          | Ban Chấp hành Trung ương Đảng     | Nghị quyết số 28-NQ/TW
          """)
  void datesAndIssuers(String text, String date, String issuer, String raw) {
    Mention mention = only(text);
    assertThat(mention.date() == null ? null : mention.date().toString()).isEqualTo(date);
    assertThat(mention.issuer()).isEqualTo(issuer);
    assertThat(text.substring(mention.start(), mention.end())).isEqualTo(raw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          kèm theo Quyết định số /QĐ-BHXH ngày tháng năm 2024         | QĐ-BHXH | 2024
          kèm theo Kế hoạch số...../KH-BHXH ngày tháng 12 năm 2020    | KH-BHXH | 2020
          kèm theo Nghị quyết số ……/NQ-HĐND ngày … tháng … năm 2022   | NQ-HĐND | 2022
          """)
  void emptyNumbers(String text, String suffix, Integer year) {
    Mention mention = only(text);
    assertThat(mention.number()).isNull();
    assertThat(mention.blank()).isEqualTo(suffix);
    assertThat(mention.year()).isEqualTo(year);
  }
}
