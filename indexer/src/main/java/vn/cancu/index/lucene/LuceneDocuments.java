package vn.cancu.index.lucene;

import java.time.LocalDate;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import vn.cancu.index.Entry;
import vn.cancu.index.Level;

/** Turns an entry into a Lucene document, every role into the fields it needs. */
final class LuceneDocuments {

  private static final FieldType SYLLABLES = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType PAIRS = text(IndexOptions.DOCS_AND_FREQS);

  private LuceneDocuments() {}

  private static FieldType text(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  static Document of(Entry entry) {
    Document document = new Document();
    entry.values().forEach(value -> add(document, entry.level(), value));
    return document;
  }

  private static void add(Document document, Level level, Entry.Value value) {
    String text = value.text();
    switch (value.field().role()) {
      case TEXT -> addText(document, level, value);
      case KEYWORD -> document.add(new StringField(value.field().on(level), text, Store.NO));
      case FACET -> document.add(new KeywordField(value.field().on(level), text, Store.NO));
      case DATE -> {
        long day = LocalDate.parse(text).toEpochDay();
        document.add(new LongPoint(value.field().on(level), day));
        document.add(new NumericDocValuesField(value.field().on(level), day));
      }
      case COLUMN ->
          document.add(new BinaryDocValuesField(value.field().on(level), new BytesRef(text)));
      case STORED -> document.add(new StoredField(value.field().on(level), text));
      case ARCHIVED -> document.add(new StoredField(value.field().on(level), Archive.pack(text)));
    }
  }

  private static void addText(Document document, Level level, Entry.Value value) {
    String accented = LuceneFields.accented(value.field(), level);
    String folded = LuceneFields.folded(value.field(), level);
    String bigrams = LuceneFields.bigrams(value.field(), level);
    document.add(new org.apache.lucene.document.Field(accented, value.text(), SYLLABLES));
    document.add(new org.apache.lucene.document.Field(folded, value.text(), SYLLABLES));
    document.add(new org.apache.lucene.document.Field(bigrams, value.text(), PAIRS));
  }
}
