package vn.cancu.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Metadata;
import vn.cancu.document.Slug;
import vn.cancu.parse.DocumentParser;
import vn.cancu.parse.KnownParts;
import vn.cancu.vocabulary.Vocabulary;

/**
 * One record of a bulk file to a document: its metadata and articles are taken as given, references
 * and time limits are read from its text. Safe for use by several threads.
 */
public final class RecordReader {

  private static final Logger LOG = LoggerFactory.getLogger(RecordReader.class);

  /** Longest type that is taken for one; anything longer is a title in the wrong field. */
  private static final int LONGEST_TYPE = 40;

  private final DocumentParser parser;

  public RecordReader(Vocabulary vocabulary) {
    this.parser = new DocumentParser(vocabulary);
  }

  /** Reads one line. Whatever is wrong with it is a {@link Reading.Rejected}. */
  Reading read(String source, String line) {
    ImportRecord given;
    try {
      given = ImportRecord.of(line);
    } catch (IllegalArgumentException e) {
      return new Reading.Rejected(String.valueOf(e.getMessage()));
    }
    try {
      ImportedText text = new ImportedText(given.provisions());
      if (text.provisions().isEmpty()) {
        return new Reading.Rejected("bản ghi không có chữ nào / the record has no text");
      }
      Metadata metadata = metadata(given);
      return new Reading.Understood(
          parser.parse(
              source,
              text.text(),
              new KnownParts(id(source, metadata), metadata, text.provisions())));
    } catch (RuntimeException e) {
      // As in the pipeline of files: one record must not stop the others.
      LOG.error("Understanding {} failed", source, e);
      return new Reading.Rejected(
          "lỗi nội bộ khi phân tích (" + e + "), xem nhật ký / internal error, see the log");
    }
  }

  private static Metadata metadata(ImportRecord given) {
    return new Metadata(
        given(given.number()),
        given(given.type()),
        given(given.issuer()),
        null,
        given.issuedDay(),
        given(given.title()),
        null,
        null,
        List.of(),
        null,
        given.effectiveDay(),
        given.address());
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static DocumentId id(String source, Metadata metadata) {
    String type = metadata.type();
    String number = metadata.number();
    LocalDate day = metadata.issuedOn();
    if (type == null || type.length() > LONGEST_TYPE || number == null || isUnnamed(type, number)) {
      return new DocumentId("tai-lieu", Slug.of(source));
    }
    return DocumentId.numbered(type, number, day == null ? null : day.getYear());
  }

  private static boolean isUnnamed(String type, String number) {
    return Slug.of(type).isEmpty() || Slug.of(number).isEmpty();
  }
}
