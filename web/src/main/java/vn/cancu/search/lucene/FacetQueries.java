package vn.cancu.search.lucene;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.cancu.document.DocumentPlace;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.DayRange;
import vn.cancu.search.Facet;

/**
 * The entries that have a value of a facet, relative times counted from one day.
 *
 * @param groups the groups that count for a unit that belongs to them
 */
record FacetQueries(LocalDate today, Function<String, List<String>> groups) {

  /** Every unit for itself. */
  FacetQueries(LocalDate today) {
    this(today, _ -> List.of());
  }

  /** Values that depend on the day they are asked on; they look at the last day in time. */
  static final Set<String> RELATIVE =
      Set.of("overdue", "this-month", "this-quarter", "next-30-days");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int SOON_DAYS = 30;

  /** Stands between the ends of a range of days. */
  private static final String TO = "..";

  /** A range as a value of {@link Facet#DEADLINE}; it looks at the last day in time. */
  static String value(DayRange range) {
    return Objects.toString(range.from(), "") + TO + Objects.toString(range.to(), "");
  }

  /**
   * Whether a value is offered by itself; days and cited places are too many, relative times depend
   * on today, and ranges are anybody's.
   */
  static boolean isCounted(Facet facet, String value) {
    return switch (facet) {
      case DEADLINE ->
          !(RELATIVE.contains(value) || DAY.matcher(value).matches() || value.contains(TO));
      case REFERENCE -> DocumentPlace.parse(value).isEmpty();
      case UNIT, LEAD, COORDINATING, RECIPIENT, KIND, ORIGIN, TYPE, ISSUER, YEAR, RELATION -> true;
    };
  }

  Query of(Facet facet, String value) {
    if (facet.isUnit() && !groups.apply(value).isEmpty()) {
      return anyOf(Levels.field(facet), value, groups.apply(value));
    }
    if (isCounted(facet, value)) {
      return new TermQuery(new Term(Levels.field(facet), value));
    }
    if (facet == Facet.REFERENCE) {
      return new TermQuery(new Term(Field.PINPOINT.on(Level.REFERENCE), value));
    }
    int to = value.indexOf(TO);
    if (to >= 0) {
      return due(
          day(value.substring(0, to), LocalDate.MIN),
          day(value.substring(to + TO.length()), LocalDate.MAX));
    }
    LocalDate month = today.withDayOfMonth(1);
    LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
    return switch (value) {
      case "overdue" -> due(LocalDate.MIN, today.minusDays(1));
      case "next-30-days" -> due(today, today.plusDays(SOON_DAYS));
      case "this-month" -> due(month, month.with(TemporalAdjusters.lastDayOfMonth()));
      case "this-quarter" -> due(quarter, quarter.plusMonths(3).minusDays(1));
      default -> new TermQuery(new Term(Field.DUE_DAY.on(Level.TASK), value));
    };
  }

  private static LocalDate day(String text, LocalDate otherwise) {
    return text.isEmpty() ? otherwise : LocalDate.parse(text);
  }

  private static Query anyOf(String field, String value, List<String> others) {
    List<BytesRef> values = new ArrayList<>(List.of(new BytesRef(value)));
    others.forEach(other -> values.add(new BytesRef(other)));
    return new TermInSetQuery(field, values);
  }

  private static Query due(LocalDate first, LocalDate last) {
    return LongPoint.newRangeQuery(Field.DUE.on(Level.TASK), first.toEpochDay(), last.toEpochDay());
  }
}
