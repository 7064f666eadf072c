package vn.cancu.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import vn.cancu.search.Listing;

/**
 * The days tasks are due as a calendar to subscribe to (RFC 5545, RFC 7986): events of a whole day,
 * floating, because calendars of subscribers seldom show to-dos. Nothing in it comes from the
 * clock.
 */
final class CalendarFeed implements Rendering {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  private static final String REFRESH = "PT12H";

  @Override
  public void write(Listing listing, Asked asked, OutputStream out) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    ContentLines lines = new ContentLines(writer);
    head(lines, asked, leftOut(listing));
    listing.forEach(item -> event(lines, asked, item));
    lines.value("END", "VCALENDAR");
    writer.flush();
  }

  private static void event(ContentLines lines, Asked asked, Listing.Item item) {
    Optional<TaskEvent> event = TaskEvent.of(item);
    try {
      if (event.isPresent()) {
        event.get().write(lines, asked);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long leftOut(Listing listing) {
    AtomicLong undated = new AtomicLong();
    listing.forEach(item -> {
      if (TaskEvent.of(item).isEmpty()) {
        undated.incrementAndGet();
      }
    });
    return undated.get();
  }

  private static void head(ContentLines lines, Asked asked, long leftOut) throws IOException {
    String name = asked.words().title();
    String description =
        "Hạn cuối của nhiệm vụ, lấy từ văn bản do máy trích xuất; khi áp dụng, hãy đối chiếu với bản"
            + " gốc."
            + (leftOut == 0
                ? ""
                : " Không có trong lịch: "
                    + leftOut
                    + " nhiệm vụ thường xuyên, theo sự kiện hoặc không nêu thời hạn.");
    lines
        .value("BEGIN", "VCALENDAR")
        .value("VERSION", "2.0")
        .value("PRODID", "-//Can Cu//Nhiem vu//VI")
        .value("CALSCALE", "GREGORIAN")
        .value("METHOD", "PUBLISH")
        .value("UID", TaskEvent.uid(asked.query()).toString())
        .text("NAME", name)
        .text("X-WR-CALNAME", name)
        .text("DESCRIPTION", description)
        .text("X-WR-CALDESC", description)
        .value("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh")
        .value("URL", asked.page())
        .value("SOURCE;VALUE=URI", asked.self())
        .value("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
        .value("X-PUBLISHED-TTL", REFRESH);
  }
}
