package vn.cancu.search;

import static vn.cancu.search.TestDocument.unit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.cancu.document.Deadline;
import vn.cancu.document.UnitName;

/** Documents and requests of the scenarios of search. */
public abstract class SearchContract extends EngineContract {

  protected static final UnitName OFFICE = unit("van-phong", "Văn phòng");

  protected static final UnitName LEGAL = unit("vu-phap-che", "Vụ Pháp chế");

  protected static final Deadline NONE = new Deadline.None();

  protected static TestDocument plan() {
    return TestDocument.of("Kế hoạch", "505/KH-BHXH", "2021-02-26");
  }

  protected static Deadline quarter(int year, int first, int last) {
    LocalDate start = LocalDate.of(year, 3 * first - 2, 1);
    return new Deadline.Quarter(start, LocalDate.of(year, 3 * last, 1).plusMonths(1).minusDays(1));
  }

  protected static Deadline day(String day, boolean inclusive) {
    return new Deadline.Day(LocalDate.parse(day), inclusive);
  }

  protected static SearchRequest request(Scope scope, String text, Filter... filters) {
    return new SearchRequest(
        text, scope, List.of(filters), Sort.RELEVANCE, 50, null, Set.of(Facet.values()));
  }

  protected static Filter with(Facet facet, String value) {
    return new Filter(facet, value, false);
  }

  protected static Filter not(Facet facet, String value) {
    return new Filter(facet, value, true);
  }

  protected static List<String> contents(SearchResult result) {
    return result.hits().stream()
        .map(hit -> hit.task() == null ? hit.id() : hit.task().content())
        .toList();
  }

  /** Some documents are replaced, some removed, over several commits. */
  protected final void change(TestCorpus corpus, Random random) throws IOException {
    for (int i = 0; i < 6; i++) {
      String source = "s" + (1 + random.nextInt(20));
      if (random.nextBoolean()) {
        sink().put(source, corpus.document(100 + i));
      } else {
        sink().remove(source);
      }
      sink().commit();
    }
  }
}
