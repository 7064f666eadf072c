package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.vocabulary.Vocabulary;

/** Hostile and random text: never an exception, always a tree within the limits. */
class QueryParserFuzzTest {

  private static final int MAX_LENGTH = 20_000;
  private static final QueryParser PARSER =
      new QueryParser(Vocabulary.load(Path.of("..", "config")), MAX_LENGTH);

  private static final List<String> PIECES =
      List.of(
          "bảo hiểm",
          "CNTT",
          "quý 4",
          "114/QĐ-BHXH",
          "nghị định",
          "số",
          "so:",
          "donvi:",
          "han:",
          "cancu:",
          "nam:",
          "loai:",
          "coquan:",
          "Văn phòng",
          "2021",
          "Q4/2021",
          "OR",
          "HOẶC",
          " ",
          " ",
          " ",
          "-",
          "(",
          ")",
          "\"",
          "“",
          "«",
          "»",
          "~",
          "~99999999999",
          "/",
          "\\",
          ":",
          ".",
          ",",
          "%",
          "*",
          "?",
          "[",
          "]",
          "{",
          "}",
          "^",
          "&&",
          "||",
          "!",
          "+",
          "\u0000",
          "\u001b",
          "\n",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\u0301",
          "\u00ad",
          "\u202e",
          "Ð",
          "ĐA",
          "ệ");

  /** Checks what the Javadoc of {@link QueryParser} promises. */
  private static void checkWithinLimits(String text) {
    ParsedQuery parsed = PARSER.parse(text);
    assertThat(depth(parsed.query())).isLessThanOrEqualTo(4 * QueryBuilder.MAX_DEPTH);
    assertThat(leaves(parsed.query())).isLessThanOrEqualTo(2 * QueryBuilder.MAX_LEAVES);
    assertThat(parsed.query()).isNotInstanceOf(Query.Not.class);
    checkNegations(parsed.query());
    assertThat(parsed.understoodAs().isEmpty())
        .isEqualTo(parsed.query() instanceof Query.Everything);
    assertThat(parsed.notes()).hasSizeLessThan(10);
    assertThat(PARSER.parse(text)).isEqualTo(parsed);
  }

  private static void checkNegations(Query query) {
    switch (query) {
      case Query.All all -> {
        assertThat(all.parts()).hasSizeGreaterThan(1).anyMatch(p -> !(p instanceof Query.Not));
        all.parts().forEach(QueryParserFuzzTest::checkNegations);
      }
      case Query.Any any -> {
        assertThat(any.parts()).hasSizeGreaterThan(1).noneMatch(Query.Not.class::isInstance);
        any.parts().forEach(QueryParserFuzzTest::checkNegations);
      }
      case Query.Not not -> checkNegations(not.part());
      case Query.Words words -> assertThat(words.words()).isNotEmpty();
      case Query.Phrase phrase -> assertThat(phrase.text()).isNotBlank();
      case Query.Number number -> assertThat(number.key()).isNotBlank();
      case Query.Restriction restriction -> assertThat(restriction.value()).isNotBlank();
      case Query.Everything everything -> {}
    }
  }

  private static int depth(Query query) {
    return switch (query) {
      case Query.All all -> 1 + all.parts().stream().mapToInt(p -> depth(p)).max().orElse(0);
      case Query.Any any -> 1 + any.parts().stream().mapToInt(p -> depth(p)).max().orElse(0);
      case Query.Not not -> 1 + depth(not.part());
      default -> 1;
    };
  }

  private static int leaves(Query query) {
    return switch (query) {
      case Query.All all -> all.parts().stream().mapToInt(p -> leaves(p)).sum();
      case Query.Any any -> any.parts().stream().mapToInt(p -> leaves(p)).sum();
      case Query.Not not -> leaves(not.part());
      case Query.Words words -> words.words().size();
      default -> 1;
    };
  }

  @RepeatedTest(5)
  void randomPieces() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(40);
      for (int n = 0; n < pieces; n++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      checkOrTellSeed(text.toString(), seed);
    }
  }

  @RepeatedTest(5)
  void randomCharacters() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int n = 0; n < length; n++) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
      }
      checkOrTellSeed(text.toString(), seed);
    }
  }

  private static void checkOrTellSeed(String text, long seed) {
    try {
      checkWithinLimits(text);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError("seed " + seed + ", text: " + text, e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "-(",
        "\"",
        "« ",
        "“",
        "\"a ",
        "a OR ",
        "OR ",
        "-",
        "-a ",
        "a:b ",
        "so:",
        "so: ",
        "donvi:",
        "donvi:x ",
        "donvi:\"x\" ",
        "han:quý ",
        "cancu:1/",
        "1/QĐ-",
        "114/QĐ-BHXH ",
        "(a OR b) ",
        "nghị định số ",
        "bảo hiểm ",
        "CNTT ",
        "quý 4 ",
        "\"a b\"~5 ",
        "\u0301",
        "a\u0301",
        "1.",
        "1,1,",
        "ĐA 06 ",
        "a",
        "\ud835\udd38",
        "\u0000",
        "-donvi:VP ",
        "chủ trì: "
      })
  void tenThousandTimesTheSame(String piece) {
    checkWithinLimits(piece.repeat(10_000));
    checkWithinLimits("thu " + piece.repeat(3000) + " chi");
  }

  @Test
  void everyCharacterAlone() {
    for (int first = 0; first <= 0xFFFF; first += 64) {
      StringBuilder text = new StringBuilder();
      for (int c = first; c < first + 64; c++) {
        text.append('a').append((char) c).append("b -").append((char) c).append(' ');
      }
      checkWithinLimits(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a/b:c(d\"", "'; DROP TABLE x --", "<script>", "${jndi:ldap://x}", "../../etc"})
  void hostileText(String text) {
    checkWithinLimits(text);
    assertThat(PARSER.parse(text).understoodAs()).startsWith("các từ: ");
  }

  @Test
  void limitsAreTold() {
    assertThat(PARSER.parse("nợ ".repeat(200)).notes())
        .containsExactly("Câu tìm có quá nhiều phần; phần sau đã được bỏ.");
    assertThat(PARSER.parse("(".repeat(10) + "nợ" + ")".repeat(10)).notes())
        .containsExactly("Ngoặc lồng quá 6 lớp; ngoặc trong cùng đã được bỏ qua.");
    assertThat(PARSER.parse("\"" + "nợ ".repeat(200) + "\"").notes())
        .containsExactly("Câu tìm có quá nhiều phần; phần sau đã được bỏ.");
  }
}
