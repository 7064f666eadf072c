package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.UnitName;
import vn.cancu.vocabulary.Vocabulary;

class UnitListGrammarTest {

  private final UnitListGrammar grammar =
      new UnitListGrammar(Vocabulary.load(Path.of("..", "config")).units());

  /** Ids with blanks between; an unknown unit in brackets as written; ↵ is a line break. */
  private String read(String list) {
    StringBuilder shown = new StringBuilder();
    for (UnitName unit : grammar.read(list.replace('↵', '\u2028'))) {
      shown.append(shown.isEmpty() ? "" : " ");
      shown.append(unit.id() == null ? "[" + unit.name() + "]" : unit.id());
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Văn phòng                                  | van-phong
          TST, CSXH, PC, VP                          | ban-quan-ly-thu-so-the ban-thuc-hien-chinh-sach-bao-hiem-xa-hoi vu-phap-che van-phong
          Ban Quản lý Thu - Sổ, Thẻ                  | ban-quan-ly-thu-so-the
          Văn phòng, Vụ Pháp chế                     | van-phong vu-phap-che
          Văn phòng Vụ Pháp chế                      | van-phong vu-phap-che
          Văn phòng và các đơn vị liên quan          | van-phong cac-don-vi-lien-quan
          Vụ Kế hoạch và Đầu tư                      | vu-ke-hoach-va-dau-tu
          Văn phòng BHXH Việt Nam                    | van-phong
          Vụ Pháp chế thuộc BHXH Việt Nam            | vu-phap-che
          Vụ Pháp chế (BHXH Việt Nam)                | vu-phap-che
          - Các đơn vị trực thuộc; - BHXH các tỉnh, thành phố | cac-don-vi-truc-thuoc-bhxh-viet-nam bhxh-tinh
          - Các đơn vị trực thuộc;↵- BHXH các tỉnh, thành phố. | cac-don-vi-truc-thuoc-bhxh-viet-nam bhxh-tinh
          Các đơn vị liên quan BHXH các tỉnh, thành phố | cac-don-vi-lien-quan bhxh-tinh
          - Các đơn vị trực thuộc BHXH Việt Nam - BHXH các tỉnh, thành phố. | cac-don-vi-truc-thuoc-bhxh-viet-nam bhxh-tinh
          Trung tâm Công nghệ↵thông tin              | trung-tam-cong-nghe-thong-tin
          Văn phòng↵Vụ Pháp chế                      | van-phong vu-phap-che
          1. Văn phòng 2. Vụ Pháp chế                | van-phong vu-phap-che
          Văn phòng; Văn phòng                       | van-phong
          VP + PC                                    | van-phong vu-phap-che
          Các Bộ, ngành có liên quan                 | cac-bo-nganh-lien-quan
          Trung tâm CNTT, Vụ TCKT, Ban TST           | trung-tam-cong-nghe-thong-tin vu-tai-chinh-ke-toan ban-quan-ly-thu-so-the
          Thủ trưởng các đơn vị trực thuộc BHXH Việt Nam | cac-don-vi-truc-thuoc-bhxh-viet-nam
          BHXH tỉnh, huyện                           | bhxh-tinh bhxh-huyen
          BHXH các huyện, thị xã, thành phố          | bhxh-huyen
          """)
  void readsListsOfKnownUnits(String list, String expected) {
    assertThat(read(list)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Các đơn vị: Quản lý Thu - Sổ, thẻ; Thực hiện chính sách BHXH; Tài chính - Kế toán | ban-quan-ly-thu-so-the ban-thuc-hien-chinh-sach-bao-hiem-xa-hoi vu-tai-chinh-ke-toan
          - Các đơn vị: Thu - Sổ, Thẻ, Văn phòng, Pháp chế - BHXH các tỉnh, thành phố | ban-quan-ly-thu-so-the van-phong vu-phap-che bhxh-tinh
          Các đơn vị: Kiểm toán nội bộ, Hợp tác quốc tế | vu-kiem-toan-noi-bo vu-hop-tac-quoc-te
          Các Vụ: Pháp chế, Tổ chức cán bộ; Văn phòng | vu-phap-che vu-to-chuc-can-bo van-phong
          Các Bộ: Y tế, Nội vụ                       | bo-y-te bo-noi-vu
          Các phòng: Pháp chế, Chế độ BHXH           | [phòng Pháp chế] [phòng Chế độ BHXH]
          """)
  void completesNamesBehindAnIntroduction(String list, String expected) {
    assertThat(read(list)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ban Thực hiện chính sach bảo hiêm y tế     | ban-thuc-hien-chinh-sach-bao-hiem-y-te
          Thu-Sở thẻ                                 | ban-quan-ly-thu-so-the
          BHXX các tỉnh, thành phố                   | bhxh-tinh
          Tạp chí BHHH                               | tap-chi-bhxh
          Vụ Tổ chứccán bộ                           | vu-to-chuc-can-bo
          Trung tâm Còng nghệ thông tln              | trung-tam-cong-nghe-thong-tin
          Trung tâm Truyển thỏng                     | trung-tam-truyen-thong
          Ban Quản 1ý Thu - Sổ, Thẻ                  | ban-quan-ly-thu-so-the
          """)
  void readsDamagedNames(String list, String expected) {
    assertThat(read(list)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BHXH tỉnh Hà Tây                           | [BHXH tỉnh Hà Tây]
          Phòng Thu - Sổ, Thẻ                        | [Phòng Thu - Sổ, Thẻ]
          Phòng Thu - Sổ, Thẻ; Phòng Chế độ BHXH     | [Phòng Thu - Sổ, Thẻ] [Phòng Chế độ BHXH]
          Phòng Tổ chức và Cán bộ, Văn phòng         | [Phòng Tổ chức và Cán bộ] van-phong
          Văn phòng Đăng ký đất đai                  | [Văn phòng Đăng ký đất đai]
          Văn phòng BHXH tỉnh                        | [Văn phòng BHXH tỉnh]
          Sở Nội vụ                                  | [Sở Nội vụ]
          Sở Tài chính, Sở Y tế                      | [Sở Tài chính] [Sở Y tế]
          Bộ Công an                                 | [Bộ Công an]
          KHTC, VP                                   | [KHTC] van-phong
          Theo phân công Lãnh đạo Ngành khi phát sinh | [Theo phân công Lãnh đạo Ngành khi phát sinh]
          UBND các huyện, thị xã, thành phố          | [UBND các huyện, thị xã, thành phố]
          Vụ Pháp chế, Cục Kiểm tra văn bản          | vu-phap-che [Cục Kiểm tra văn bản]
          """)
  void leavesUnknownUnitsAsWritten(String list, String expected) {
    assertThat(read(list)).isEqualTo(expected);
  }

  @Test
  void readsNothingFromAnEmptyCell() {
    assertThat(List.of("", " ", "-", ";", "...")).allMatch(cell -> grammar.read(cell).isEmpty());
  }
}
