package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import vn.cancu.search.Facet;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Filter;

/** Puts together the values of one facet: the most frequent ones and all that are chosen. */
final class FacetAnswer {

  private record Counted(int number, long count) {}

  private static final Comparator<FacetCounts.Value> MOST_FIRST =
      Comparator.comparingLong(FacetCounts.Value::count)
          .reversed()
          .thenComparing(FacetCounts.Value::label)
          .thenComparing(FacetCounts.Value::value);

  private final FacetCounter counter;
  private final FacetLabels labels;
  private final List<LeafReaderContext> leaves;
  private final int shown;
  private final Predicate<String> isMember;

  /**
   * @param isMember whether a unit is also found by groups, which its own entries do not tell
   */
  FacetAnswer(
      FacetCounter counter,
      FacetLabels labels,
      List<LeafReaderContext> leaves,
      int shown,
      Predicate<String> isMember) {
    this.counter = counter;
    this.labels = labels;
    this.leaves = leaves;
    this.shown = shown;
    this.isMember = isMember;
  }

  FacetCounts of(Facet facet, FacetDictionary dictionary, List<Filter> filters) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Counted counted : mostFrequent(counter.count(facet, dictionary), limit(facet))) {
      String value = dictionary.value(counted.number(), leaves);
      counts.put(
          value,
          facet.isUnit() && isMember.test(value) ? counter.count(facet, value) : counted.count());
    }
    Set<Filter> chosen = new LinkedHashSet<>(filters);
    for (Filter filter : chosen) {
      if (filter.facet() == facet && (filter.excluded() || !counts.containsKey(filter.value()))) {
        counts.put(filter.value(), counter.count(facet, filter.value()));
      }
    }
    List<FacetCounts.Value> values = new ArrayList<>();
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      values.add(
          new FacetCounts.Value(
              count.getKey(),
              labels.of(facet, count.getKey()),
              count.getValue(),
              chosen.contains(new Filter(facet, count.getKey(), false)),
              chosen.contains(new Filter(facet, count.getKey(), true))));
    }
    values.sort(MOST_FIRST);
    return new FacetCounts(facet, values);
  }

  /** A calendar with holes would mislead, and has no more values than there are quarters. */
  private int limit(Facet facet) {
    return switch (facet) {
      case DEADLINE, KIND, ORIGIN, RELATION, YEAR, TYPE -> Integer.MAX_VALUE;
      case UNIT, LEAD, COORDINATING, RECIPIENT, REFERENCE, ISSUER -> shown;
    };
  }

  private static List<Counted> mostFrequent(long[] counts, int limit) {
    List<Counted> all = new ArrayList<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        all.add(new Counted(number, counts[number]));
      }
    }
    Collections.sort(
        all, Comparator.comparingLong(Counted::count).reversed().thenComparingInt(Counted::number));
    return all.subList(0, Math.min(limit, all.size()));
  }
}
