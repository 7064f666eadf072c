package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import vn.cancu.index.Field;
import vn.cancu.index.IndexJson;
import vn.cancu.index.Level;

/**
 * What hits are made from, the first of them read once for one request: the closer look reads the
 * same as the page. Unpacking it is most of the work of looking closely.
 */
final class StoredRecords {

  /** More than a page and what is looked at closely for it. */
  private static final int KEPT = 500;

  private final StoredFields stored;
  private final Map<Integer, String> read = new HashMap<>();

  StoredRecords(IndexSearcher searcher) throws IOException {
    stored = searcher.storedFields();
  }

  /** The record of an entry of a level, numbered in the whole index. */
  <T extends Record> T of(int entry, Level level, Class<T> type) throws IOException {
    return IndexJson.read(json(entry, level), type);
  }

  /** The own words of a provision, which is all that is read of its record. */
  JsonText text(int provision) throws IOException {
    return JsonText.of(json(provision, Level.PROVISION), "text");
  }

  private String json(int entry, Level level) throws IOException {
    String known = read.get(entry);
    if (known == null) {
      String field = Field.RECORD.on(level);
      known = stored.document(entry, Set.of(field)).get(field);
      if (read.size() < KEPT) {
        read.put(entry, known);
      }
    }
    return known;
  }
}
