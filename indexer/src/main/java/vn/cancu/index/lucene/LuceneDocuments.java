package vn.cancu.index.lucene;

import java.time.LocalDate;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.cancu.analysis.TextTerms;
import vn.cancu.index.Entry;
import vn.cancu.index.Level;

/**
 * Turns entries into Lucene documents, every role into the fields it needs. Documents are to be
 * written one after the other: they share what reads their texts. Used by one thread.
 */
final class LuceneDocuments {

  private final TextTerms terms = new TextTerms();

  Document of(Entry entry) {
    Document document = new Document();
    entry.values().forEach(value -> add(document, entry.level(), value));
    return document;
  }

  private void add(Document document, Level level, Entry.Value value) {
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

  private void addText(Document document, Level level, Entry.Value value) {
    for (TextTerms.Kind kind : TextTerms.Kind.values()) {
      if (LuceneFields.has(value.field(), kind)) {
        document.add(new TextField(value, level, kind, terms));
      }
    }
  }
}
