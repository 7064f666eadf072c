package vn.cancu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time limit stated in running text, with who it binds and to do what.
 *
 * @param id unique in its document and made from its place: the provision it stands in and its
 *     number there, {@code t.dieu-3.khoan-2.1}
 * @param section the heading above it
 * @param kind what is to be done
 * @param raw the words that state the time
 * @param units who is bound, when the sentence or its governing heading says so
 * @param recipients to whom it is reported or sent
 * @param what what is to be done
 * @param deadline the time understood
 * @param line line of the file on which {@code raw} starts
 * @param span the sentence in the repaired text
 */
public record Duty(
    String id,
    @Nullable String section,
    Task.Kind kind,
    String raw,
    List<UnitName> units,
    List<UnitName> recipients,
    @Nullable String what,
    Deadline deadline,
    int line,
    TextSpan span) {

  public Duty {
    units = List.copyOf(units);
    recipients = List.copyOf(recipients);
  }

  /** Who is bound, several units as one name. */
  public @Nullable UnitName unit() {
    if (units.size() <= 1) {
      return units.isEmpty() ? null : units.getFirst();
    }
    return new UnitName(null, String.join("; ", units.stream().map(UnitName::name).toList()));
  }

  /**
   * Whether it is a task: what names nobody is a rule of procedure ("trong thời hạn 05 ngày kể từ
   * ngày nhận hồ sơ"), of which laws have tens of thousands.
   */
  public boolean assigns() {
    return what != null && !(units.isEmpty() && recipients.isEmpty());
  }

  /** The same as a task. */
  Task toTask() {
    return new Task(
        id,
        Task.Origin.TEXT,
        kind,
        section,
        null,
        what == null ? raw : what,
        units,
        List.of(),
        recipients,
        raw,
        deadline,
        null,
        null,
        line,
        span);
  }
}
