package vn.cancu.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.document.Task;
import vn.cancu.search.Hit;
import vn.cancu.search.Listing;

/**
 * The day a task is due as an event of a whole day.
 *
 * @param day the last day in time, of a recurring task the first one
 * @param rule how it comes again
 */
record TaskEvent(Listing.Item item, Task task, LocalDate day, @Nullable String rule) {

  private static final int LONGEST_SUMMARY = 160;

  /** Empty for a task that is due on no day that can be told. */
  static Optional<TaskEvent> of(Listing.Item item) {
    Task task = item.hit().task();
    if (task == null) {
      return Optional.empty();
    }
    if (task.deadline() instanceof Deadline.Recurring again) {
      return recurring(item, task, again);
    }
    return Optional.ofNullable(task.deadline().lastDay())
        .map(day -> new TaskEvent(item, task, day, null));
  }

  /** What a plan says of a year ends with that year; nothing is due before it was issued. */
  private static Optional<TaskEvent> recurring(
      Listing.Item item, Task task, Deadline.Recurring again) {
    LocalDate issued = item.document().issuedOn();
    Integer year = item.document().planYear();
    LocalDate from = year == null ? issued : LocalDate.of(year, 1, 1);
    if (from == null || again.rrule() == null) {
      return Optional.ofNullable(again.lastDay()).map(day -> new TaskEvent(item, task, day, null));
    }
    from = issued != null && issued.isAfter(from) ? issued : from;
    LocalDate last = year == null ? null : LocalDate.of(year, 12, 31);
    LocalDate until = again.lastDay() != null ? again.lastDay() : last;
    return Recurrence.of(again.rrule(), from, until)
        .map(found -> new TaskEvent(item, task, found.first(), found.rule()));
  }

  void write(ContentLines lines, Asked asked) throws IOException {
    Hit hit = item.hit();
    lines
        .value("BEGIN", "VEVENT")
        .value("UID", uid(hit.id()).toString())
        .value("DTSTAMP", stamp())
        .value("DTSTART;VALUE=DATE", CalendarFeed.DAY.format(day));
    if (rule != null) {
      lines.value("RRULE", rule);
    }
    lines
        .text("SUMMARY", shortened(task.content()))
        .text("DESCRIPTION", String.join("\n", description(hit)))
        .value("URL", asked.address(hit.url()))
        .value("TRANSP", "TRANSPARENT")
        .value("END", "VEVENT");
  }

  /** The same for the same task, whatever becomes of its text or time. */
  static UUID uid(String id) {
    return UUID.nameUUIDFromBytes(("cancu:" + id).getBytes(StandardCharsets.UTF_8));
  }

  private String stamp() {
    LocalDate issued = item.document().issuedOn();
    return CalendarFeed.INSTANT.format(
        (issued == null ? LocalDate.EPOCH : issued).atStartOfDay(ZoneOffset.UTC));
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ').replace('\u2028', ' ');
    if (line.length() <= LONGEST_SUMMARY) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONGEST_SUMMARY - 1);
    return line.substring(0, cut > LONGEST_SUMMARY / 2 ? cut : LONGEST_SUMMARY - 1) + "…";
  }

  private List<String> description(Hit hit) {
    List<String> lines = new ArrayList<>(List.of(task.content()));
    add(lines, "Chủ trì", HitTable.names(task.leadUnits()));
    add(lines, "Phối hợp", HitTable.names(task.coordinatingUnits()));
    add(lines, "Thời hạn theo văn bản", task.deadlineRaw());
    add(lines, "Sản phẩm", task.product());
    add(lines, "Vị trí", hit.place());
    String type = hit.type() == null ? "" : hit.type() + " ";
    add(lines, "Văn bản", type + (hit.number() == null ? hit.title() : hit.number()));
    return lines;
  }

  private static void add(List<String> lines, String label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      lines.add(label + ": " + text);
    }
  }
}
