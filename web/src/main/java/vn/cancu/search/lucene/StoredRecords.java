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

  private static final String TEXT = "\"text\":\"";

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
  String text(int provision) throws IOException {
    String json = json(provision, Level.PROVISION);
    StringBuilder text = new StringBuilder(json.length());
    int at = json.indexOf(TEXT) + TEXT.length();
    for (char c = json.charAt(at); c != '"'; c = json.charAt(++at)) {
      if (c == '\\') {
        c = json.charAt(++at);
        switch (c) {
          case 'n' -> text.append('\n');
          case 't' -> text.append('\t');
          case 'r' -> text.append('\r');
          case 'b' -> text.append('\b');
          case 'f' -> text.append('\f');
          case 'u' -> {
            text.append((char) Integer.parseInt(json, at + 1, at + 5, 16));
            at += 4;
          }
          default -> text.append(c);
        }
      } else {
        text.append(c);
      }
    }
    return text.toString();
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
