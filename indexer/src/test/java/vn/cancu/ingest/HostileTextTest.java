package vn.cancu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;
import vn.cancu.extract.SourceText;
import vn.cancu.parse.DocumentParser;
import vn.cancu.repair.Repair;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Repair and parse of texts made to be slow to read. The limit is no measurement: what takes time
 * with the square of the length would need hours.
 */
class HostileTextTest {

  private static final int LENGTH = 1_000_000;

  private static final Vocabulary VOCABULARY = Corpus.VOCABULARY;
  private static final Repair REPAIR = new Repair(VOCABULARY);
  private static final DocumentParser PARSER = new DocumentParser(VOCABULARY);

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void endsInOneLine(HostileText text) {
    assertWhole(text.inOneLine(LENGTH));
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void endsInLines(HostileText text) {
    assertWhole(text.inLines(LENGTH));
  }

  /** The parts cover the healed text, whatever it is. */
  private static void assertWhole(String text) {
    RepairedText repaired = REPAIR.apply(new SourceText(text, List.of(), "text/plain"));
    LegalDocument document = PARSER.parse("hostile.txt", repaired);
    assertThat(document.text()).isEqualTo(repaired.text());
    assertThat(document.provisions().stream().mapToInt(HostileTextTest::end).max().orElse(0))
        .isEqualTo(repaired.text().length());
  }

  private static int end(Provision provision) {
    return provision.span().end();
  }
}
