package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/** The values of one facet field in all segments, numbered through. */
final class FacetDictionary {

  private final String field;
  private final OrdinalMap numbers;
  private final Map<Integer, FacetColumn> columns = new ConcurrentHashMap<>();

  /** Values read before: each look into the index unpacks a block of neighbours. */
  private final AtomicReferenceArray<@Nullable String> values;

  private FacetDictionary(String field, OrdinalMap numbers) {
    this.field = field;
    this.numbers = numbers;
    values = new AtomicReferenceArray<>(Math.toIntExact(numbers.getValueCount()));
  }

  static FacetDictionary of(DirectoryReader reader, String field) throws IOException {
    SortedSetDocValues[] segments = new SortedSetDocValues[reader.leaves().size()];
    for (LeafReaderContext leaf : reader.leaves()) {
      segments[leaf.ord] = DocValues.getSortedSet(leaf.reader(), field);
    }
    OrdinalMap numbers = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    return new FacetDictionary(field, numbers);
  }

  int size() {
    return values.length();
  }

  /** The values of one segment. */
  FacetColumn column(LeafReaderContext leaf) throws IOException {
    FacetColumn known = columns.get(leaf.ord);
    if (known == null) {
      known = FacetColumn.of(values(leaf), numbers.getGlobalOrds(leaf.ord), leaf.reader().maxDoc());
      columns.put(leaf.ord, known);
    }
    return known;
  }

  private SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedSet(leaf.reader(), field);
  }

  String value(int number, List<LeafReaderContext> leaves) throws IOException {
    String known = values.get(number);
    if (known == null) {
      LeafReaderContext leaf = leaves.get(numbers.getFirstSegmentNumber(number));
      known = values(leaf).lookupOrd(numbers.getFirstSegmentOrd(number)).utf8ToString();
      values.set(number, known);
    }
    return known;
  }
}
