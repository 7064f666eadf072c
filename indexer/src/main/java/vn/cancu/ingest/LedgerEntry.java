package vn.cancu.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LegalDocument;
import vn.cancu.parse.QualityReport;

/**
 * What became of one input.
 *
 * @param source path of the file, relative to the project folder where it lies inside; for a record
 *     of a bulk file followed by {@code ::} and the number of its line
 * @param state what became of it
 * @param sha256 hash of its bytes, lower-case hexadecimal; {@code null} when they could not be read
 * @param documentId the document it holds, when indexed
 * @param reason why it was rejected
 * @param at when it was last looked at and not found unchanged
 * @param quality how well it could be read, 0–100; {@code null} where that was not measured
 * @param warnings how many remarks tell of something missing; {@code null} in old ledgers
 * @param unread what of an indexed input could not be read, such as scanned pages; {@code null}
 *     when nothing is known of that kind
 */
public record LedgerEntry(
    String source,
    State state,
    @Nullable String sha256,
    @Nullable String documentId,
    @Nullable String reason,
    Instant at,
    @Nullable Integer quality,
    @Nullable Integer warnings,
    @Nullable String unread) {

  /** What can become of an input. */
  public enum State {
    INDEXED,
    REJECTED
  }

  private static final String LINE = "::";

  static LedgerEntry indexed(String source, String hash, LegalDocument document, Instant at) {
    OptionalInt score = QualityReport.score(document);
    return new LedgerEntry(
        source,
        State.INDEXED,
        hash,
        document.id().toString(),
        null,
        at,
        score.isPresent() ? score.getAsInt() : null,
        QualityReport.warnings(document),
        QualityReport.unread(document));
  }

  static LedgerEntry rejected(String source, @Nullable String hash, String reason, Instant at) {
    return new LedgerEntry(source, State.REJECTED, hash, null, reason, at, null, null, null);
  }

  /** How a file is named: relative to {@code home} where it lies inside. */
  static String sourceOf(Path home, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path named = absolute.startsWith(home) ? home.relativize(absolute) : absolute;
    return named.toString().replace('\\', '/');
  }

  /** How the record on a line of a bulk file is named. */
  static String record(String file, int line) {
    return file + LINE + line;
  }

  /** The file it was read from, without the line of a record. */
  public String file() {
    return isRecord() ? source.substring(0, source.lastIndexOf(LINE)) : source;
  }

  /** The line of a record, 0 for a whole file. */
  int line() {
    return isRecord() ? Integer.parseInt(source.substring(source.lastIndexOf(LINE) + 2)) : 0;
  }

  /** Whether it is a record of a bulk file. */
  public boolean isRecord() {
    return source.matches(".*::\\d{1,9}");
  }
}
