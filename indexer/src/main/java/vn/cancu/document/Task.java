package vn.cancu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One obligation: who must do what by when. A row of a plan's table, or a duty stated in running
 * text.
 *
 * @param id unique in its document and made from its place (table, section, number), so that it
 *     stays the same when the text is repaired better: {@code b1.ii.2}; of one in running text the
 *     provision and its number there: {@code t.dieu-3.khoan-2.1}
 * @param origin where it was read from
 * @param kind what is to be done
 * @param section the heading above the row, such as "II. Cải cách tổ chức bộ máy"
 * @param no the number of the row, inherited from a merged cell where its own is empty
 * @param content what is to be done
 * @param leadUnits who leads ("chủ trì"), in order
 * @param coordinatingUnits who takes part ("phối hợp"), in order
 * @param recipients to whom a report goes
 * @param deadlineRaw the time as written
 * @param deadline the time understood
 * @param product what is to be delivered
 * @param footnote text of the footnote that belongs to the row
 * @param line line of the file on which the row starts
 * @param span the row in the repaired text
 */
public record Task(
    String id,
    Origin origin,
    Kind kind,
    @Nullable String section,
    @Nullable String no,
    String content,
    List<UnitName> leadUnits,
    List<UnitName> coordinatingUnits,
    List<UnitName> recipients,
    @Nullable String deadlineRaw,
    Deadline deadline,
    @Nullable String product,
    @Nullable String footnote,
    int line,
    TextSpan span) {

  /** Where a task was read from. */
  public enum Origin {
    TABLE,
    TEXT
  }

  /** What is to be done. */
  public enum Kind {
    /** Anything but a report. */
    WORK,
    /** To report, or to send results, lists or remarks to somebody. */
    REPORT
  }

  public Task {
    leadUnits = List.copyOf(leadUnits);
    coordinatingUnits = List.copyOf(coordinatingUnits);
    recipients = List.copyOf(recipients);
  }

  /** Work that is reported to nobody. */
  public Task(
      String id,
      Origin origin,
      @Nullable String section,
      @Nullable String no,
      String content,
      List<UnitName> leadUnits,
      List<UnitName> coordinatingUnits,
      @Nullable String deadlineRaw,
      Deadline deadline,
      @Nullable String product,
      @Nullable String footnote,
      int line,
      TextSpan span) {
    this(
        id,
        origin,
        Kind.WORK,
        section,
        no,
        content,
        leadUnits,
        coordinatingUnits,
        List.of(),
        deadlineRaw,
        deadline,
        product,
        footnote,
        line,
        span);
  }
}
