package vn.cancu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "nghi-dinh/89-2020-nd-cp#dieu-14.khoan-2.diem-b, điểm b khoản 2 Điều 14",
    "nghi-dinh/89-2020-nd-cp#dieu-21a, Điều 21a",
    "luat/viec-lam#dieu-5.diem-đ, điểm đ Điều 5",
    "luat/viec-lam#khoan-1.2, khoản 1.2",
    "luat/viec-lam#khoan-1.2.diem-a, điểm a khoản 1.2",
    "luat/viec-lam#diem-a, điểm a",
  })
  void anAddressReadsBackEqual(String address, String label) {
    DocumentPlace place = DocumentPlace.parse(address).orElseThrow();
    assertThat(place).hasToString(address);
    assertThat(place.place().label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghi-dinh/89-2020-nd-cp",
        "nghi-dinh/89-2020-nd-cp#",
        "nghi-dinh/89-2020-nd-cp#dieu-",
        "nghi-dinh/89-2020-nd-cp#muc-1",
        "nghi-dinh/89-2020-nd-cp#.khoan-1",
        "nghi-dinh/89-2020-nd-cp#diem-a.khoan-1",
        "nghi-dinh/89-2020-nd-cp#dieu-1#dieu-2",
        "nghi-dinh#dieu-1",
        "#dieu-1"
      })
  void otherTextIsNone(String text) {
    assertThat(DocumentPlace.parse(text)).as(text).isEmpty();
  }
}
