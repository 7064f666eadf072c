package vn.cancu.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Grouping;
import vn.cancu.search.SearchRequest;

/**
 * What the tasks found stand under. Every heading is told with its exact number of tasks; which
 * tasks these are is worked out for the headings of a page only.
 */
final class Headings {

  /** Times without a day, in the order of their headings. */
  private static final List<String> WORDS = List.of("recurring", "ongoing", "event", "none");

  private final SearchRequest request;
  private final Snapshot snapshot;
  private final FacetQueries facets;
  private final List<LeafSearch> leaves;
  private final Map<Integer, FixedBitSet> hits;

  /**
   * @param hits tasks found, by the ordinal of their segment
   */
  Headings(
      SearchRequest request,
      Snapshot snapshot,
      FacetQueries facets,
      List<LeafSearch> leaves,
      Map<Integer, FixedBitSet> hits) {
    this.request = request;
    this.snapshot = snapshot;
    this.facets = facets;
    this.leaves = leaves;
    this.hits = hits;
  }

  /** All headings in their order. */
  List<Heading> all(Grouping grouping) throws IOException {
    return switch (grouping) {
      case UNIT -> units();
      case SECTION -> sections();
      case MONTH -> months();
      case DOCUMENT -> documents();
    };
  }

  private FixedBitSet found(LeafSearch leaf) {
    return hits.getOrDefault(leaf.context().ord, new FixedBitSet(leaf.tree().size()));
  }

  /** By name; where units were chosen to lead, these only. */
  private List<Heading> units() throws IOException {
    FacetDictionary dictionary = snapshot.dictionary(Facet.LEAD);
    long[] counts = new long[dictionary.size()];
    long without = 0;
    for (LeafSearch leaf : leaves) {
      FacetColumn values = dictionary.column(leaf.context());
      FixedBitSet found = found(leaf);
      for (int hit = LeafTree.next(found, 0);
          hit < found.length();
          hit = LeafTree.next(found, hit + 1)) {
        without += values.start(hit) == values.start(hit + 1) ? 1 : 0;
        for (int i = values.start(hit); i < values.start(hit + 1); i++) {
          counts[values.number(i)]++;
        }
      }
    }
    Set<String> chosen = chosenLeads();
    Map<String, Heading> byName = new TreeMap<>(HeadingNames.vietnamese());
    for (int number = 0; number < counts.length; number++) {
      String unit = counts[number] == 0 ? "" : dictionary.value(number, snapshot.reader().leaves());
      if (counts[number] > 0 && (chosen.isEmpty() || chosen.contains(unit))) {
        String name = snapshot.labels().of(Facet.LEAD, unit) + " " + unit;
        byName.put(name, new Heading.Term(unit, Field.LEAD, unit, counts[number]));
      }
    }
    List<Heading> all = new ArrayList<>(byName.values());
    if (without > 0) {
      all.add(new Heading.Without(Field.LEAD, without));
    }
    return all;
  }

  private Set<String> chosenLeads() {
    List<String> chosen =
        request.filters().stream()
            .filter(filter -> filter.facet() == Facet.LEAD && !filter.excluded())
            .map(Filter::value)
            .toList();
    Set<String> all = chosen.stream().collect(Collectors.toSet());
    chosen.forEach(unit -> all.addAll(facets.groups().apply(unit)));
    return all;
  }

  /** Newest document first, in each document from its beginning. */
  private List<Heading> documents() throws IOException {
    record Dated(Heading heading, long day, int doc) {}
    List<Dated> dated = new ArrayList<>();
    for (LeafSearch leaf : leaves) {
      NumericDocValues days =
          DocValues.getNumeric(leaf.context().reader(), Field.ISSUED.on(Level.DOCUMENT));
      FixedBitSet found = found(leaf);
      for (int hit = LeafTree.next(found, 0); hit < found.length(); ) {
        int document = leaf.tree().holder(hit, Level.DOCUMENT);
        int total = found.cardinality(hit, document);
        long day = days.advanceExact(document) ? days.longValue() : Long.MIN_VALUE;
        int doc = leaf.context().docBase + document;
        dated.add(new Dated(new Heading.Within(doc, total), day, doc));
        hit = LeafTree.next(found, document);
      }
    }
    dated.sort(Comparator.comparingLong(Dated::day).reversed().thenComparingInt(Dated::doc));
    return dated.stream().map(Dated::heading).toList();
  }

  private List<Heading> sections() throws IOException {
    FacetDictionary dictionary = snapshot.dictionary(Field.SECTION.on(Level.TASK));
    Map<Integer, Map<Integer, Long>> byDocument = new HashMap<>();
    for (LeafSearch leaf : leaves) {
      FacetColumn values = dictionary.column(leaf.context());
      FixedBitSet found = found(leaf);
      int document = -1;
      for (int hit = LeafTree.next(found, 0);
          hit < found.length();
          hit = LeafTree.next(found, hit + 1)) {
        document = hit < document ? document : leaf.tree().holder(hit, Level.DOCUMENT);
        byDocument
            .computeIfAbsent(
                leaf.context().docBase + document, key -> new java.util.LinkedHashMap<>())
            .merge(values.number(values.start(hit)), 1L, Long::sum);
      }
    }
    List<Heading> all = new ArrayList<>();
    for (Heading heading : documents()) {
      int document = ((Heading.Within) heading).document();
      Map<Integer, Long> sections = byDocument.getOrDefault(document, Map.of());
      for (Map.Entry<Integer, Long> section : sections.entrySet()) {
        String value = dictionary.value(section.getKey(), snapshot.reader().leaves());
        all.add(new Heading.Part(document, Field.SECTION, value, section.getValue()));
      }
    }
    return all;
  }

  /** In their order in time; what has no last day by the words that say when. */
  private List<Heading> months() throws IOException {
    TreeMap<LocalDate, Long> months = new TreeMap<>();
    Map<String, Long> words = new HashMap<>();
    for (LeafSearch leaf : leaves) {
      FixedBitSet found = found(leaf);
      NumericDocValues days =
          DocValues.getNumeric(leaf.context().reader(), Field.DUE.on(Level.TASK));
      for (int hit = LeafTree.next(found, 0);
          hit < found.length();
          hit = LeafTree.next(found, hit + 1)) {
        if (days.advanceExact(hit)) {
          LocalDate day = LocalDate.ofEpochDay(days.longValue());
          months.merge(day.withDayOfMonth(1), 1L, Long::sum);
        }
      }
      for (String word : WORDS) {
        FixedBitSet timeless = new Heading.Timeless(word, 0).among(leaf, found);
        words.merge(word, (long) timeless.cardinality(), Long::sum);
      }
    }
    List<Heading> all = new ArrayList<>();
    months.forEach((month, total) -> all.add(new Heading.Month(month, total)));
    for (String word : WORDS) {
      @Nullable Long total = words.get(word);
      if (total != null && total > 0) {
        all.add(new Heading.Timeless(word, total));
      }
    }
    return all;
  }
}
