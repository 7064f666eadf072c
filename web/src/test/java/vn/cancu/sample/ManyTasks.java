package vn.cancu.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cancu.document.Deadline;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.document.Relation;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/**
 * As many plans as wanted, made of the rows of real ones: phrases put together anew, with other
 * units, times and years. One row in ten is a real row almost as it was, so that tasks come again
 * in other documents. The same seed gives the same documents.
 */
public final class ManyTasks {

  private static final int TASKS = 30;

  /** How many of them are duties of running text. */
  private static final int DUTIES = 2;

  private static final int FIRST_YEAR = 2016;
  private static final int YEARS = 10;
  private static final int UNKNOWN_UNITS = 200;
  private static final List<String> ISSUERS =
      List.of("Bảo hiểm xã hội Việt Nam", "Bộ Tài chính", "Bộ Y tế", "Văn phòng Chính phủ");

  private final List<Task> models;
  private final List<String> phrases = new ArrayList<>();
  private final List<UnitName> units = new ArrayList<>();
  private final long seed;

  /**
   * @param models documents with tasks
   */
  public ManyTasks(List<LegalDocument> models, Vocabulary vocabulary, long seed) {
    this.models = models.stream().flatMap(LegalDocument::tasks).toList();
    this.seed = seed;
    this.models.forEach(task -> cut(task.content()));
    for (Unit unit : vocabulary.units().all()) {
      units.add(new UnitName(unit.id(), unit.name()));
    }
    for (int i = 1; i <= UNKNOWN_UNITS; i++) {
      units.add(new UnitName(null, "Phòng Nghiệp vụ số " + i));
    }
  }

  /** Cuts a text into phrases of three to five words. */
  private void cut(String text) {
    String[] words = text.split("[\\s.,;:()]+");
    for (int at = 0; at + 3 <= words.length; at += 3) {
      int end = Math.min(words.length, at + 3 + at % 3);
      phrases.add(String.join(" ", Arrays.copyOfRange(words, at, end)));
    }
  }

  /** Documents that have so many tasks together, one made after the other. */
  public Stream<LegalDocument> documents(int tasks) {
    return IntStream.range(0, (tasks + TASKS - 1) / TASKS)
        .mapToObj(i -> document(i, Math.min(TASKS, tasks - i * TASKS)));
  }

  private LegalDocument document(int index, int tasks) {
    Random random = new Random(seed + index);
    int year = FIRST_YEAR + random.nextInt(YEARS);
    Metadata metadata = metadata(index + 1, year, random);
    DocumentId id = DocumentId.numbered("ke-hoach", String.valueOf(metadata.number()), year);
    Draft draft =
        new Draft(id, id.number() + ".txt", metadata)
            .begin(Provision.Kind.PREAMBLE, "mo-dau", "Mở đầu", 0)
            .lines("KẾ HOẠCH", "Về công tác năm " + year + ".");
    cite(draft, random);
    draft.begin(Provision.Kind.ANNEX, "phu-luc", "Phụ lục", 0).lines("PHỤ LỤC");
    draft.table("TT\tNội dung\tChủ trì\tPhối hợp\tThời hạn\tSản phẩm");
    int duties = Math.min(DUTIES, tasks);
    for (int row = 0; row < tasks - duties; row++) {
      row(draft, row, year, random);
    }
    draft.endTable("Phụ lục");
    for (int duty = 1; duty <= duties; duty++) {
      duty(draft, duty, year, random);
    }
    return draft.done(List.of());
  }

  private static Metadata metadata(int number, int year, Random random) {
    return new Metadata(
        number + "/KH-BHXH",
        "Kế hoạch",
        ISSUERS.get(random.nextInt(ISSUERS.size())),
        "Hà Nội",
        LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)),
        "Công tác năm " + year + " số " + number,
        null,
        null,
        List.of(),
        year);
  }

  private static void cite(Draft draft, Random random) {
    String number = 1 + random.nextInt(200) + "/2020/NĐ-CP";
    draft
        .lines("Theo Nghị định số " + number + ".")
        .cites(
            "Nghị định số " + number,
            "Nghị định",
            number,
            null,
            Relation.BASIS,
            "nghi-dinh/" + number.toLowerCase(Locale.ROOT).replace('/', '-').replace("đ", "d"),
            null);
  }

  private void row(Draft draft, int row, int year, Random random) {
    SomeDeadline time = SomeDeadline.in(year, random);
    draft.task(
        "Phần " + (1 + row / 5) + ". " + phrase(new Random(seed + row / 5)),
        String.valueOf(row + 1),
        random.nextInt(10) == 0 ? again(random, year) : content(random),
        some(1 + random.nextInt(2), random),
        some(random.nextInt(4), random),
        time.raw(),
        time.deadline(),
        random.nextBoolean() ? "Báo cáo " + phrase(random) : null,
        null);
  }

  private void duty(Draft draft, int number, int year, Random random) {
    LocalDate day = LocalDate.of(year, 12, number);
    String raw = "trước ngày " + number + "/12/" + year;
    String what = "Báo cáo " + phrase(random) + " " + raw;
    draft.lines(what + ".").duty(raw, pick(random), what, new Deadline.Day(day, false));
  }

  private UnitName pick(Random random) {
    return units.get(random.nextInt(units.size()));
  }

  /** A real row, planned for another year. */
  private String again(Random random, int year) {
    return models
        .get(random.nextInt(models.size()))
        .content()
        .replaceAll("\\b20\\d\\d\\b", "" + year);
  }

  private String content(Random random) {
    StringBuilder content = new StringBuilder("Thực hiện");
    for (int i = 3 + random.nextInt(5); i > 0; i--) {
      content.append(' ').append(phrase(random));
    }
    return content.toString();
  }

  private String phrase(Random random) {
    return phrases.get(random.nextInt(phrases.size()));
  }

  private List<UnitName> some(int count, Random random) {
    return random.ints(0, units.size()).distinct().limit(count).mapToObj(units::get).toList();
  }
}
