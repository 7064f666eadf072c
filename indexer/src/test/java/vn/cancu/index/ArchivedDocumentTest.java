package vn.cancu.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.document.TextSpan;
import vn.cancu.vocabulary.Vocabulary;

class ArchivedDocumentTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "config"));
  private static final String TEXT = "Mở đầu\nĐiều 1. Một\nĐiều 2. Hai\nNơi nhận";

  private static LegalDocument document(TextSpan... spans) {
    List<Provision> provisions = new ArrayList<>();
    for (TextSpan span : spans) {
      provisions.add(
          new Provision(
              "p" + provisions.size(), null, Provision.Kind.ITEM, "Mục", null, 0, span, null));
    }
    return new LegalDocument(
        new DocumentId("ke-hoach", "1-a"),
        "a.txt",
        new Metadata(null, null, null, null, null, null, null, null, List.of(), null),
        TEXT,
        provisions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Stream<LegalDocument> documents() {
    int end = TEXT.length();
    return Stream.of(
        document(),
        document(new TextSpan(0, end)),
        document(new TextSpan(0, 7), new TextSpan(7, 20), new TextSpan(20, end)),
        document(new TextSpan(20, end), new TextSpan(0, 7)), // out of order, with a gap
        document(new TextSpan(3, 9), new TextSpan(12, 30)),
        document(new TextSpan(5, 5), new TextSpan(0, 12), new TextSpan(8, 16))); // they overlap
  }

  /** What an engine does: the archived document by its entry, the texts by those before it. */
  private static LegalDocument readBack(LegalDocument document) {
    List<Entry> entries = Block.of("a", document, VOCABULARY);
    ArchivedDocument archived =
        IndexJson.read(
            Objects.requireNonNull(value(entries.getLast(), Field.WHOLE)), ArchivedDocument.class);
    int last = entries.size() - 1;
    List<String> texts =
        entries.subList(last - archived.entries(), last).stream()
            .filter(entry -> entry.level() == Level.PROVISION)
            .map(entry -> Objects.requireNonNull(value(entry, Field.RECORD)))
            .map(record -> IndexJson.read(record, ProvisionRecord.class).text())
            .toList();
    assertThat(archived.entries()).isEqualTo(last);
    return archived.with(texts);
  }

  private static @Nullable String value(Entry entry, Field field) {
    return entry.values().stream()
        .filter(value -> value.field() == field)
        .map(Entry.Value::text)
        .findFirst()
        .orElse(null);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void comesBackWhole(LegalDocument document) {
    assertThat(readBack(document)).isEqualTo(document);
  }

  @Test
  void holdsNoTextThatItsProvisionsHold() {
    ArchivedDocument archived =
        ArchivedDocument.of(document(new TextSpan(0, 7), new TextSpan(7, TEXT.length())), 2);
    assertThat(IndexJson.write(archived)).doesNotContain("Mở đầu", "Nơi nhận");
  }

  @Test
  void othersTextsAreRefused() {
    ArchivedDocument archived = ArchivedDocument.of(document(new TextSpan(0, 7)), 1);
    assertThatThrownBy(() -> archived.with(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 provisions, 0 texts");
  }
}
