package vn.cancu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentIdTest {

  @ParameterizedTest
  @CsvSource({
    "Luật, Luật Việc làm, luat/viec-lam",
    "Luật, Việc làm, luat/viec-lam",
    "Bộ luật, Bộ luật Hình sự năm 2015, bo-luat/hinh-su-2015",
    "Bộ luật, Hình sự 2015, bo-luat/hinh-su-2015",
    "Luật, Hàng không dân dụng Việt Nam 2006, luat/hang-khong-dan-dung-viet-nam-2006",
  })
  void aNameIsTheSameDocumentHoweverItIsCited(String type, String name, String id) {
    assertThat(DocumentId.named(type, name)).hasToString(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Nghị định, 89/2020/NĐ-CP, 2021, nghi-dinh/89-2020-nd-cp",
    "Nghị quyết, 02/NQ-CP, 2019, nghi-quyet/02-nq-cp-2019",
    "Nghị quyết, 20-NQ/TW, , nghi-quyet/20-nq-tw",
  })
  void aNumberGetsItsYearOnce(String type, String number, Integer year, String id) {
    assertThat(DocumentId.numbered(type, number, year)).hasToString(id);
  }
}
