package vn.cancu.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongValues;

/**
 * The values of one facet in one segment, unpacked: counting reads them for every hit, and
 * unpacking them each time takes several times as long as counting.
 */
final class FacetColumn {

  /** Where the values of an entry begin; those of the next one end them. */
  private final int[] starts;

  /** The values by their number in the dictionary. */
  private final int[] numbers;

  private FacetColumn(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  int start(int entry) {
    return starts[entry];
  }

  int number(int place) {
    return numbers[place];
  }

  /** The number of the first value of an entry, or -1 when it has none. */
  int first(int entry) {
    return starts[entry] < starts[entry + 1] ? numbers[starts[entry]] : -1;
  }

  static FacetColumn of(SortedSetDocValues values, LongValues numbering, int size)
      throws IOException {
    int[] starts = new int[size + 1];
    int[] numbers = new int[16];
    int count = 0;
    int next = 0;
    for (int entry = values.nextDoc();
        entry != DocIdSetIterator.NO_MORE_DOCS;
        entry = values.nextDoc()) {
      while (next <= entry) {
        starts[next++] = count;
      }
      for (int i = values.docValueCount(); i > 0; i--) {
        numbers = ArrayUtil.grow(numbers, count + 1);
        numbers[count++] = (int) numbering.get(values.nextOrd());
      }
    }
    while (next <= size) {
      starts[next++] = count;
    }
    return new FacetColumn(starts, ArrayUtil.copyOfSubArray(numbers, 0, count));
  }
}
