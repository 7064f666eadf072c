package vn.cancu.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.cancu.document.Deadline;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;

/** Random documents made from few words, units, times and decrees, so that everything overlaps. */
final class TestCorpus {

  static final List<String> WORDS =
      List.of("thủ tục", "thu", "bảo hiểm", "bao", "thất nghiệp", "đào tạo", "năm", "quý 4");
  static final List<UnitName> UNITS =
      List.of(
          new UnitName("van-phong", "Văn phòng"),
          new UnitName("vu-phap-che", "Vụ Pháp chế"),
          new UnitName("cac-don-vi-lien-quan", "Các đơn vị liên quan"),
          new UnitName(null, "Tổ công tác 06"));
  static final List<String> DECREES = List.of("1/2020/NĐ-CP", "2/2020/NĐ-CP");

  private static final List<Pinpoint[]> PLACES =
      List.of(
          new Pinpoint[0],
          new Pinpoint[] {new Pinpoint("1", null, null)},
          new Pinpoint[] {new Pinpoint("1", "2", "b"), new Pinpoint("1", "3", null)},
          new Pinpoint[] {new Pinpoint("1", "2", null), new Pinpoint("10", "2", null)});
  private static final List<String> TYPES = List.of("Quyết định", "Kế hoạch");
  private static final List<String> ISSUERS = List.of("Chính phủ", "Bộ Y tế");

  private final Random random;

  TestCorpus(Random random) {
    this.random = random;
  }

  Map<String, LegalDocument> documents(int count) {
    Map<String, LegalDocument> documents = new LinkedHashMap<>();
    for (int i = 1; i <= count; i++) {
      documents.put("s" + i, document(i));
    }
    return documents;
  }

  LegalDocument document(int number) {
    String issuedOn =
        random.nextInt(5) == 0
            ? null
            : (2020 + random.nextInt(3)) + "-03-0" + (1 + random.nextInt(9));
    TestDocument document =
        TestDocument.of(any(TYPES), number + "/X-BHXH", issuedOn)
            .issuer(any(ISSUERS))
            .title(words());
    int provisions = random.nextInt(4);
    parts(document);
    for (int i = 1; i <= provisions; i++) {
      document.provision("p" + i, null, "Mục " + i, words());
      parts(document);
    }
    return document.build();
  }

  private void parts(TestDocument document) {
    for (int i = random.nextInt(4); i > 0; i--) {
      if (random.nextInt(4) == 0) {
        document.duty(words(), units(), units(), any(List.of(Task.Kind.values())), deadline());
      } else if (random.nextInt(3) == 0) {
        document.citeAt("Nghị định", any(DECREES), any(PLACES));
      } else {
        String[] decrees = random.nextBoolean() ? new String[0] : new String[] {any(DECREES)};
        document.task(words(), units(), units(), deadline(), decrees);
      }
    }
  }

  private List<UnitName> units() {
    List<UnitName> units = new ArrayList<>();
    UNITS.stream().filter(unit -> random.nextInt(3) == 0).forEach(units::add);
    return units;
  }

  private Deadline deadline() {
    LocalDate quarter = LocalDate.of(2021, 1 + 3 * random.nextInt(4), 1);
    return switch (random.nextInt(6)) {
      case 0 -> new Deadline.None();
      case 1 -> new Deadline.Ongoing(null);
      case 2 -> new Deadline.Year(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
      case 3 -> new Deadline.Day(quarter.plusDays(random.nextInt(90)), random.nextBoolean());
      case 4 -> new Deadline.Range(quarter, quarter.plusMonths(4).minusDays(1));
      default -> new Deadline.Quarter(quarter, quarter.plusMonths(3).minusDays(1));
    };
  }

  String words() {
    StringBuilder words = new StringBuilder(any(WORDS));
    for (int i = random.nextInt(4); i > 0; i--) {
      words.append(' ').append(any(WORDS));
    }
    return words.toString();
  }

  /** A request with any scope, any filters and, half of the time, any text. */
  SearchRequest request() {
    List<Filter> filters = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Facet facet = any(List.of(Facet.values()));
      filters.add(new Filter(facet, any(values(facet)), random.nextInt(4) == 0));
    }
    return new SearchRequest(
        random.nextBoolean() ? text() : "",
        any(List.of(Scope.values())),
        filters,
        any(List.of(Sort.values())),
        1 + random.nextInt(5),
        null,
        Set.of(Facet.values()),
        false,
        random.nextInt(3) == 0 ? days() : null,
        random.nextInt(3) == 0 ? LocalDate.of(2021, 1 + random.nextInt(12), 15) : null);
  }

  private DayRange days() {
    LocalDate from = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(300));
    LocalDate to = from.plusDays(random.nextInt(120));
    int open = random.nextInt(3);
    return new DayRange(open == 1 ? null : from, open == 2 ? null : to);
  }

  private String text() {
    return switch (random.nextInt(8)) {
      case 0 -> "donvi:\"Văn phòng\" " + any(WORDS);
      case 1 -> "han:2021-Q2";
      case 2 -> "donvi:\"Văn phòng\" han:2021-Q2";
      case 3 -> any(WORDS) + " -\"" + any(WORDS) + "\"";
      case 4 -> any(WORDS) + " OR " + any(DECREES);
      default -> words();
    };
  }

  static List<String> values(Facet facet) {
    return switch (facet) {
      case UNIT, LEAD, COORDINATING, RECIPIENT ->
          List.of("van-phong", "vu-phap-che", "to-cong-tac-06", "la");
      case DEADLINE ->
          List.of(
              "2021",
              "2021-Q1",
              "2021-Q2",
              "2021-05",
              "ongoing",
              "none",
              "event",
              "2021-04-10",
              "overdue",
              "this-month",
              "this-quarter",
              "next-30-days");
      case KIND -> List.of("work", "report");
      case ORIGIN -> List.of("table", "text");
      case REFERENCE ->
          List.of(
              "nghi-dinh/1-2020-nd-cp",
              "nghi-dinh/2-2020-nd-cp",
              "nghi-dinh/1-2020-nd-cp#dieu-1",
              "nghi-dinh/1-2020-nd-cp#dieu-1.khoan-2",
              "nghi-dinh/2-2020-nd-cp#dieu-1.khoan-2.diem-b");
      case RELATION -> List.of("basis", "cites", "repeals");
      case TYPE -> List.of("quyet-dinh", "ke-hoach");
      case ISSUER -> ISSUERS;
      case YEAR -> List.of("2020", "2021", "2022");
    };
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
