package vn.cancu.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.Facet;

/** What tasks stand under in a list. */
sealed interface Heading {

  /** How many tasks stand under it. */
  long total();

  /**
   * Those of some tasks that stand under it.
   *
   * @param found tasks of a segment
   */
  FixedBitSet among(LeafSearch leaf, FixedBitSet found) throws IOException;

  /** No heading at all: every hit, of any level. */
  record Everything() implements Heading {
    @Override
    public long total() {
      return 0;
    }

    @Override
    public FixedBitSet among(LeafSearch leaf, FixedBitSet found) {
      return found;
    }
  }

  /** Tasks that have a value. */
  record Term(String value, Field field, String term, long total) implements Heading {
    @Override
    public FixedBitSet among(LeafSearch leaf, FixedBitSet found) throws IOException {
      return both(found, leaf.found(exactly(field, term)));
    }
  }

  /** Tasks that have no value of a field. */
  record Without(Field field, long total) implements Heading {
    @Override
    public FixedBitSet among(LeafSearch leaf, FixedBitSet found) throws IOException {
      FixedBitSet others = found.clone();
      others.andNot(leaf.found(new FieldExistsQuery(field.on(Level.TASK))));
      return others;
    }
  }

  /** Tasks of one document, numbered in the whole index. */
  record Within(int document, long total) implements Heading {
    @Override
    public FixedBitSet among(LeafSearch leaf, FixedBitSet found) {
      FixedBitSet inside = new FixedBitSet(found.length());
      int last = document - leaf.context().docBase;
      if (last >= 0 && last < found.length()) {
        int first = leaf.tree().firstInside(last, Level.DOCUMENT);
        inside.set(first, last);
        inside.and(found);
      }
      return inside;
    }
  }

  /** Tasks of one document that have a value. */
  record Part(int document, Field field, String term, long total) implements Heading {
    @Override
    public FixedBitSet among(LeafSearch leaf, FixedBitSet found) throws IOException {
      FixedBitSet inside = new Within(document, total).among(leaf, found);
      return inside.scanIsEmpty() ? inside : both(inside, leaf.found(exactly(field, term)));
    }
  }

  /** Tasks whose last day lies in a month. */
  record Month(LocalDate first, long total) implements Heading {
    @Override
    public FixedBitSet among(LeafSearch leaf, FixedBitSet found) throws IOException {
      LocalDate last = YearMonth.from(first).atEndOfMonth();
      return both(
          found,
          leaf.found(
              LongPoint.newRangeQuery(
                  Field.DUE.on(Level.TASK), first.toEpochDay(), last.toEpochDay())));
    }
  }

  /** Tasks without a last day, by what is said instead. */
  record Timeless(String word, long total) implements Heading {
    @Override
    public FixedBitSet among(LeafSearch leaf, FixedBitSet found) throws IOException {
      FixedBitSet timeless = both(found, leaf.having(Facet.DEADLINE, word));
      timeless.andNot(leaf.found(new FieldExistsQuery(Field.DUE.on(Level.TASK))));
      return timeless;
    }
  }

  private static Query exactly(Field field, String term) {
    return new TermQuery(new org.apache.lucene.index.Term(field.on(Level.TASK), term));
  }

  private static FixedBitSet both(FixedBitSet some, FixedBitSet others) {
    FixedBitSet both = some.clone();
    both.and(others);
    return both;
  }
}
