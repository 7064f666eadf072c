package vn.cancu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Reference;
import vn.cancu.extract.Extraction;
import vn.cancu.extract.SourceText;
import vn.cancu.extract.TikaExtractor;
import vn.cancu.parse.DocumentParser;
import vn.cancu.repair.Repair;
import vn.cancu.repair.RepairedText;
import vn.cancu.trace.DraftReader;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Reads drafts as the indexer reads files: binary formats in the process of the parsers, which
 * starts with the first of them. A file lies on disk only while it is read.
 */
public final class DraftFiles implements DraftReader, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DraftFiles.class);
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** What reads a draft; made for the first one, since most who start the portal never send one. */
  private record Stages(TikaExtractor extractor, Repair repair, DocumentParser parser) {}

  private final Vocabulary vocabulary;
  private @Nullable Stages stages;

  public DraftFiles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private synchronized Stages stages() {
    Stages made = stages;
    if (made == null) {
      made =
          new Stages(
              new TikaExtractor(MOST_BYTES, MOST_CHARACTERS, LONGEST),
              new Repair(vocabulary),
              new DocumentParser(vocabulary));
      stages = made;
    }
    return made;
  }

  @Override
  public Draft read(String text) {
    // Line ends become one character each without moving any offset.
    String lines = text.replace("\r\n", " \n").replace('\r', '\n');
    RepairedText healed = stages().repair().apply(new SourceText(lines, List.of(), "text/plain"));
    LegalDocument document = stages().parser().parse("draft.txt", healed);
    return new Draft(
        text, document.references().stream().map(found -> found(found, healed)).toList());
  }

  private static Found found(Reference reference, RepairedText healed) {
    int start = healed.offsets().original(reference.span().start());
    int last = healed.offsets().original(Math.max(0, reference.span().end() - 1));
    return new Found(
        reference, start, Math.max(start, last + 1), reference.sentence().of(healed.text()));
  }

  @Override
  public Reading read(byte[] content) throws IOException {
    Path file = Files.createTempFile("cancu-draft-", ".tmp");
    try {
      Files.write(file, content);
      return switch (stages().extractor().extract(file)) {
        case Extraction.Extracted(SourceText text) -> new Reading.Read(read(text.text()));
        case Extraction.NeedsOcr(int pages) ->
            new Reading.Refused(
                "Bản quét "
                    + pages
                    + " trang chưa có lớp văn bản, cần nhận dạng chữ (OCR) trước. / A scan without"
                    + " text, needs OCR first.");
        case Extraction.Encrypted() ->
            new Reading.Refused("Tệp có mật khẩu. / The file is encrypted.");
        case Extraction.Empty() ->
            new Reading.Refused("Tệp không có chữ nào. / The file has no text.");
        case Extraction.Unreadable(String mediaType, String reason) ->
            new Reading.Refused(
                "Không đọc được tệp (" + mediaType + "): " + reason + ". / Cannot be read.");
      };
    } finally {
      delete(file);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("{} could not be deleted", file, e);
    }
  }

  /** Ends the process of the parsers, if it runs. */
  @Override
  public synchronized void close() {
    if (stages != null) {
      stages.extractor().close();
    }
  }
}
