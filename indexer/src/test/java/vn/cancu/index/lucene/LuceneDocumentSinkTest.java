package vn.cancu.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.document.TextSpan;
import vn.cancu.index.IndexFolder;
import vn.cancu.index.IndexUnusableException;
import vn.cancu.vocabulary.Vocabulary;

class LuceneDocumentSinkTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "config"));

  @TempDir private Path folder;

  private static LegalDocument document(String text, String issuer) {
    return new LegalDocument(
        new DocumentId("ke-hoach", "1-a"),
        "a.txt",
        new Metadata(null, null, issuer, null, null, null, null, null, List.of(), null),
        text,
        List.of(
            new Provision(
                "p",
                null,
                Provision.Kind.ITEM,
                "Mục I",
                null,
                0,
                new TextSpan(0, text.length()),
                null)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private int entries() throws IOException {
    Path build = IndexFolder.current(folder).orElseThrow();
    try (Directory directory = FSDirectory.open(build);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.numDocs();
    }
  }

  private long builds() throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).count();
    }
  }

  @Test
  void aSourceIsReplacedAndRemovedAsAWhole() throws IOException {
    try (LuceneDocumentSink sink = LuceneDocumentSink.open(folder, VOCABULARY)) {
      sink.put("a", document("một", "A"));
      sink.put("b", document("hai", "A"));
      sink.put("a", document("ba", "A"));
      sink.commit();
      assertThat(entries()).isEqualTo(4);
      sink.remove("a");
      sink.commit();
      assertThat(entries()).isEqualTo(2);
    }
  }

  @Test
  void whatWasNotCommittedIsLost() throws IOException {
    try (LuceneDocumentSink sink = LuceneDocumentSink.open(folder, VOCABULARY)) {
      sink.put("a", document("một", "A"));
      sink.commit();
      sink.put("b", document("hai", "A"));
    }
    assertThat(entries()).isEqualTo(2);
  }

  @Test
  void onlyOneWritesAtATime() throws IOException {
    try (LuceneDocumentSink sink = LuceneDocumentSink.open(folder, VOCABULARY)) {
      sink.commit();
      assertThatThrownBy(() -> LuceneDocumentSink.open(folder, VOCABULARY))
          .isInstanceOf(IndexUnusableException.class)
          .hasMessageContaining("tiến trình khác");
      assertThatThrownBy(() -> LuceneDocumentSink.rebuild(folder, VOCABULARY))
          .isInstanceOf(IndexUnusableException.class);
    }
    LuceneDocumentSink.open(folder, VOCABULARY).close();
  }

  @Test
  void aRebuildThatIsNotCommittedLeavesTheOldIndex() throws IOException {
    try (LuceneDocumentSink sink = LuceneDocumentSink.open(folder, VOCABULARY)) {
      sink.put("a", document("một", "A"));
      sink.commit();
    }
    try (LuceneDocumentSink sink = LuceneDocumentSink.rebuild(folder, VOCABULARY)) {
      sink.put("b", document("hai", "A"));
      assertThat(builds()).isEqualTo(2);
    }
    assertThat(builds()).isEqualTo(1);
    assertThat(entries()).isEqualTo(2);
    try (LuceneDocumentSink sink = LuceneDocumentSink.rebuild(folder, VOCABULARY)) {
      sink.commit();
      assertThat(builds()).isEqualTo(1);
    }
    assertThat(entries()).isZero();
  }

  @Test
  void hostileTextIsTaken() throws IOException {
    try (LuceneDocumentSink sink = LuceneDocumentSink.open(folder, VOCABULARY)) {
      sink.put("x".repeat(4000), document("a".repeat(200_000), "b".repeat(200_000)));
      sink.put("y", document("\u0301".repeat(1000) + "\ud800 \u2028", "ệ".repeat(50_000)));
      sink.commit();
      assertThat(entries()).isEqualTo(4);
    }
  }
}
