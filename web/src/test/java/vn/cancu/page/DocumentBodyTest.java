package vn.cancu.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;
import vn.cancu.sample.Samples;
import vn.cancu.sample.SmallEngine;

class DocumentBodyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final LegalDocument decision = Samples.decision();
  private final List<Link> links = new ReferenceLinks(new SmallEngine()).of(decision);
  private final List<Block> blocks = DocumentBody.of(decision, links, TODAY);

  @Test
  void noWordOfTheTextIsLost() {
    StringBuilder shown = new StringBuilder();
    for (Block block : blocks) {
      shown.append(block.html()).append(' ');
      block.rows().forEach(row -> row.forEach(cell -> shown.append(cell).append(' ')));
      if (block.tasks() != null) {
        shown.append(block.tasks().original()).append(' ');
      }
    }
    assertThat(words(plain(shown.toString()))).isEqualTo(words(decision.text()));
  }

  @Test
  void everyProvisionHasItsAnchorOnce() {
    List<String> anchors = new ArrayList<>();
    for (Block block : blocks) {
      Stream.ofNullable(block.id()).forEach(anchors::add);
      anchors.addAll(block.anchors());
    }
    assertThat(anchors)
        .containsExactlyElementsOf(decision.provisions().stream().map(Provision::id).toList());
  }

  @Test
  void everyMentionHasItsAnchorOnce() {
    String all =
        blocks.stream()
            .map(block ->
                block.html()
                    + block.rows().toString()
                    + (block.tasks() == null
                        ? ""
                        : block.tasks().original() + block.tasks().rows().toString()))
            .reduce("", String::concat);
    for (int n = 1; n <= decision.references().size(); n++) {
      assertThat(all.split("id=\"vd-" + n + "\"", -1)).as("anchor of mention %d", n).hasSize(2);
    }
  }

  @Test
  void headingsNeverSkipALevel() {
    int level = 2;
    for (Block block : blocks) {
      if (block.kind().equals("heading")) {
        assertThat(block.level()).isBetween(3, level + 1);
        level = block.level();
      }
    }
    assertThat(level).isGreaterThan(2);
  }

  @Test
  void rowsBecomeTablesAndTaskTablesTaskRows() {
    Block signature =
        blocks.stream().filter(block -> block.kind().equals("table")).findFirst().orElseThrow();
    assertThat(signature.rows()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(2));
    TaskRows rows =
        blocks.stream()
            .filter(block -> block.kind().equals("tasks"))
            .map(Block::tasks)
            .findFirst()
            .orElseThrow();
    assertThat(rows.rows()).hasSize(30);
    assertThat(rows.products()).isTrue();
    assertThat(rows.rows().stream().map(TaskRows.Row::section).filter(section -> section != null))
        .containsExactly("I. Hoàn thiện pháp luật, chính sách", "II. Cải cách tổ chức bộ máy");
    assertThat(rows.rows().getFirst().content().toString())
        .contains("href=\"/van-ban/nghi-dinh/89-2020-nd-cp\"");
    Set<String> anchors = new HashSet<>();
    rows.rows().forEach(row -> assertThat(anchors.add(row.anchor())).isTrue());
  }

  @Test
  void aTextWithoutAnyStructureIsShownLineByLine() {
    LegalDocument plain =
        new LegalDocument(
            decision.id(),
            "x.txt",
            decision.metadata(),
            "một\n\nHAI\nba",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    List<Block> lines = DocumentBody.of(plain, List.of(), TODAY);
    assertThat(lines.stream().map(Block::html).map(SafeString::toString))
        .containsExactly("một", "HAI", "ba");
    assertThat(lines.stream().map(Block::style)).containsExactly("", "capitals", "");
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
