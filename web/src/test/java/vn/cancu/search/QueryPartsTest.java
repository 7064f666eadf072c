package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.vocabulary.Vocabulary;

class QueryPartsTest {

  private final QueryParser parser = new QueryParser(Vocabulary.load(Path.of("..", "config")), 200);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          phí quản lý                     | phí, quản, lý
          114/QĐ-BHXH lệ phí              | 114/QĐ-BHXH, lệ, phí
          "lệ phí" -đất nam:2021          | "lệ phí", -đất, nam:2021
          hồ sơ donvi:"Văn phòng"         | hồ, sơ, donvi:"Văn phòng"
          hồ sơ donvi:Văn phòng           | hồ, sơ, donvi:Văn phòng
          -"thu tiền"~3 BHXH tự nguyện    | -"thu tiền"~3, BHXH, tự, nguyện
          so:114 nghị định                | so:114, nghị, định
          """)
  void leavesOutOnePartAtATime(String text, String parts) {
    assertThat(String.join(", ", parser.reductions(text).stream().map(Reduction::part).toList()))
        .isEqualTo(parts);
  }

  @Test
  void theRestIsTheTextWithoutThePart() {
    assertThat(parser.reductions("\"lệ phí\" 114/QĐ-BHXH -đất"))
        .extracting(Reduction::text)
        .containsExactly("114/QĐ-BHXH -đất", "\"lệ phí\" -đất", "\"lệ phí\" 114/QĐ-BHXH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"phí", "''", "a OR b", "(a b) c", "-", "a - ", "donvi:", "114/QĐ-BHXH"})
  void nothingToLeaveOut(String text) {
    assertThat(parser.reductions(text)).isEmpty();
  }

  @Test
  void exactlyAsTypedIsOnePhraseWithItsMarks() {
    ParsedQuery parsed = parser.verbatim("  -thu  \"OR\" donvi:x ");
    assertThat(parsed.query()).isEqualTo(new Query.Phrase("-thu  \"OR\" donvi:x", 0, true));
    assertThat(parsed.understoodAs()).isEqualTo("nguyên văn «-thu  \"OR\" donvi:x»");
    assertThat(parser.verbatim(" .. ").query()).isEqualTo(new Query.Everything());
  }
}
