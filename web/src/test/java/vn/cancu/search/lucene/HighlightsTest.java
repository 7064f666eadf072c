package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.TextSpan;

/** What a query asks for, marked in a text with brackets. */
class HighlightsTest {

  @TempDir private static Path folder;
  private static CorpusIndex corpus;

  @BeforeAll
  static void index() throws IOException {
    corpus = CorpusIndex.in(folder);
  }

  @AfterAll
  static void close() throws IOException {
    corpus.close();
  }

  private static String marked(String query, boolean exact, String text) {
    StringBuilder marked = new StringBuilder(text);
    List<TextSpan> spans = corpus.engine().highlighter(query, exact).in(text);
    for (TextSpan span : spans.reversed()) {
      marked.insert(span.end(), ']').insert(span.start(), '[');
    }
    return marked.toString();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          bảo hiểm xã hội    | thị xã, hội họp, Bảo hiểm xã  hội | thị xã, hội họp, [Bảo hiểm xã  hội]
          bao hiem           | BẢO HIỂM; bao hiêm; bảo, hiểm     | [BẢO HIỂM]; [bao hiêm]; [bảo, hiểm]
          thủ tục            | thu túc và thủ tục                | thu túc và [thủ tục]
          thủ tục            | thu túc                           | [thu túc]
          hoà giải           | hòa giải cơ sở                    | [hòa giải] cơ sở
          phí                | lệ phí và phi                     | lệ [phí] và phi
          "phí lệ"           | lệ phí; phí lệ                    | lệ phí; [phí lệ]
          "phí tục"~3        | phí của thủ tục                   | [phí] của thủ [tục]
          114/QĐ-BHXH        | số 114/QĐ-BHXH, 1142/QĐ-BHXH      | số [114/QĐ-BHXH], 1142/QĐ-BHXH
          phí -lệ            | lệ phí                            | lệ [phí]
          công nghệ thông tin | phòng CNTT                       | phòng [CNTT]
          OR                 | or                                | or
          """)
  void marksWhatIsMeant(String query, String text, String marked) {
    assertThat(marked(query, false, text)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          thu tuc       | thủ tục, thu tuc  | thủ tục, [thu tuc]
          phí -lệ       | phí lệ; lệ phí    | [phí lệ]; lệ phí
          Thủ Tục       | thủ tục           | [thủ tục]
          """)
  void exactlyMeansWithTheMarksTyped(String query, String text, String marked) {
    assertThat(marked(query, true, text)).isEqualTo(marked);
  }

  @Test
  void everyMentionOfANumberInADocument() {
    LegalDocument document =
        corpus.documents().stream()
            .filter(candidate -> candidate.references().size() > 3)
            .findFirst()
            .orElseThrow();
    document.references().stream()
        .filter(reference -> reference.number() != null && !reference.self())
        .forEach(reference -> {
          List<TextSpan> spans =
              corpus.engine().highlighter(String.valueOf(reference.number()), false).in(document);
          assertThat(spans)
              .as(reference.raw())
              .anyMatch(span -> span.contains(reference.span().start()));
        });
  }

  @Test
  void spansAreInOrderAndApartWhateverTheText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> words =
        List.of(
            "bảo", "hiểm", "bao", "hiem", "xã", "hội", "<b>", "&", "\n", "\t", "Ð", "\u0301", "");
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      StringBuilder query = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(words.get(random.nextInt(words.size())))
            .append(random.nextBoolean() ? " " : "");
        query.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      int end = 0;
      for (TextSpan span :
          corpus.engine().highlighter(query.toString(), random.nextBoolean()).in(text.toString())) {
        assertThat(span.start())
            .as("seed %d: %s in %s", seed, query, text)
            .isGreaterThanOrEqualTo(end);
        assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
        end = span.end();
      }
    }
  }
}
