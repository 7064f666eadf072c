package vn.cancu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The golden token files, which any other engine's analysis must reproduce too. A line is a text,
 * {@code →} and its tokens separated by blanks; {@code \}{@code uXXXX} stands for a character.
 */
class GoldenTokensTest {

  private static VietnameseAnalyzer analyzer(String name) {
    return switch (name) {
      case "accented" -> VietnameseAnalyzer.accented();
      case "folded" -> VietnameseAnalyzer.folded();
      case "bigrams" -> VietnameseAnalyzer.foldedBigrams();
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource({"accented", "folded", "bigrams"})
  void everyTextGivesItsTokens(String name) throws IOException {
    List<String> lines = lines(name + ".tokens.txt");
    assertThat(lines).hasSizeGreaterThan(10);
    try (VietnameseAnalyzer analyzer = analyzer(name)) {
      for (String line : lines) {
        String[] sides = line.split(" *→ *", 2);
        String text = unescaped(sides[0]);
        assertThat(String.join(" ", tokens(analyzer, text))).as(line).isEqualTo(sides[1]);
      }
    }
  }

  private static String unescaped(String text) {
    return Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(text)
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }

  private static List<String> tokens(VietnameseAnalyzer analyzer, String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("field", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    }
    return tokens;
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(GoldenTokensTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
