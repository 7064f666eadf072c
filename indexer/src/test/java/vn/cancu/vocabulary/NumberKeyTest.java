package vn.cancu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          114/QĐ-BHXH        | 114 qd bhxh
          0114/qd-bhxh       | 114 qd bhxh
          114 /QÐ – BHXH     | 114 qd bhxh
          114 qd bhxh        | 114 qd bhxh
          89/2020/NĐ-CP      | 89 2020 nd cp
          20-NQ/TW           | 20 nq tw
          01/2021/TTLT-BTC-BYT | 1 2021 ttlt btc byt
          92a/QĐ-TTg         | 92a qd ttg
          41/2024/QH15       | 41 2024 qh15
          1234/BHXH-VP       | 1234 bhxh vp
          02/02              | 2 02
          000                | 0
          """)
  void takesANumberApart(String number, String term) {
    assertThat(NumberKey.ofNumber(number)).map(NumberKey::term).contains(term);
  }

  @ParameterizedTest
  @CsvSource({"/QĐ-BHXH", "QĐ 114", "Luật Việc làm", "''", "---", "1234567/QĐ"})
  void otherTextIsNoNumber(String text) {
    assertThat(NumberKey.ofNumber(text)).isEmpty();
    assertThat(NumberKey.indexed("Quyết định", text, 2021)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "114 qd bhxh",
    "114",
    "114 qd",
    "114 bhxh",
    "114 quyet-dinh",
    "114 bhxh quyet-dinh",
    "114 2021",
    "114 2021 qd bhxh",
    "114 2021 quyet-dinh",
    "114qdbhxh",
    "114qd"
  })
  void everyPartOfTheNumberIsIndexed(String term) {
    assertThat(NumberKey.indexed("Quyết định", "0114/QĐ-BHXH", 2021)).contains(term);
    assertThat(NumberKey.indexed("quyet-dinh", "114/QĐ-BHXH", 2021)).contains(term);
  }

  @Test
  void theYearInsideANumberCountsNotTheYearOfIssue() {
    assertThat(NumberKey.indexed("Nghị định", "89/2020/NĐ-CP", 2021))
        .contains("89 2020 nd cp", "89 nd cp", "89 nghi-dinh", "892020ndcp", "89ndcp")
        .noneMatch(key -> key.contains("2021"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aLongTextGivesFewKeys() {
    assertThat(NumberKey.indexed("Quyết định", "1/" + "a-".repeat(40), 2021)).hasSizeLessThan(100);
    assertThat(NumberKey.indexed("Quyết định", "1/" + "a-".repeat(4000), 2021)).isEmpty();
  }
}
