package vn.cancu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCursorTest {

  /** A bar stands where a phrase is interrupted, a hash for a number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Thu - Sổ, Thẻ > |Thu Sổ Thẻ",
        "ngày 04/08/2020; của > |ngày # # #|của",
        "“quy định” (nếu có). Điều > |quy định nếu có|Điều",
        "B1 b > |# b",
        "... > ''",
      })
  void tellsWordsNumbersAndInterruptions(String text, String expected) {
    StringBuilder seen = new StringBuilder();
    WordCursor words = new WordCursor(text, 0, text.length());
    while (words.next()) {
      seen.append(words.isApart() ? "|" : " ");
      seen.append(words.isNumber() ? "#" : text.substring(words.start(), words.end()));
    }
    assertThat(seen.toString()).isEqualTo(expected);
  }
}
