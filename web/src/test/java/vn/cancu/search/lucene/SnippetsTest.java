package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.search.QueryParser;
import vn.cancu.search.RankingSettings;
import vn.cancu.vocabulary.Vocabulary;

class SnippetsTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "config"));

  private static String snippet(String query, String text) {
    return new Snippets(
            new QueryParser(VOCABULARY, 1000).parse(query).query(),
            new QueryTerms(64),
            new RankingSettings.Snippet(60, 2))
        .of(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thủ tục | Thủ tục và thu tục | [Thủ tục] và thu [tục]",
        "thu tuc | Thủ tục và thu tục | [Thủ tục] và [thu tục]",
        "thủ tục | Thu tuc hành chính | [Thu tuc] hành chính",
        "hòa giải | Việc hoà giải ở cơ sở | Việc [hoà giải] ở cơ sở",
        "kỳ họp | Kì họp, kỳ họp | Kì [họp], [kỳ họp]",
        "35,2 | Đạt 35,2 phần trăm, không phải 35 hay 2 | Đạt [35,2] phần trăm, không phải 35 hay"
            + " 2",
        "\"bảo hiểm y tế\" | Bảo hiểm xã hội, bảo hiểm y tế | Bảo hiểm xã hội, [bảo hiểm y tế]",
        "\"rà soát thủ tục\"~2 | Rà soát lại các thủ tục; rà | [Rà soát] lại các [thủ tục]; rà",
        "89/2020/NĐ-CP | Theo 89/2020/NĐ-CP, 89 | Theo [89]/[2020]/[NĐ]-[CP], 89",
        "không có | Một câu khác <b> | Một câu khác &lt;b&gt;",
      })
  void wordsAreMarkedAsTheyWereTyped(String query, String text, String expected) {
    assertThat(snippet(query, text).replace("<mark>", "[").replace("</mark>", "]"))
        .isEqualTo(expected);
  }

  @Test
  void theSentenceWithMostOfTheWordsIsQuoted() {
    String filler = "Câu này nói về một việc khác hẳn, dài thêm mấy chữ nữa. ".repeat(20);
    String text =
        filler + "Hồ sơ để đâu cũng được. " + filler + "Hồ sơ hưởng trợ cấp gồm. " + filler;
    assertThat(snippet("hồ sơ hưởng trợ cấp", text))
        .contains("<mark>Hồ sơ hưởng trợ cấp</mark> gồm.")
        .hasSizeLessThan(250);
  }

  @Test
  void aSentenceWithoutEndIsCutBetweenWords() {
    String text = "chữ ".repeat(2000) + "trợ cấp " + "chữ ".repeat(2000);
    assertThat(snippet("trợ cấp", text))
        .contains("<mark>trợ cấp</mark>")
        .matches("(chữ )+<mark>trợ cấp</mark>( chữ)+")
        .hasSizeLessThan(150);
  }
}
