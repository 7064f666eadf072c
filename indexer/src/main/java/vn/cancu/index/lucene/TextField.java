package vn.cancu.index.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import vn.cancu.analysis.TextTerms;
import vn.cancu.index.Entry;
import vn.cancu.index.Level;

/** One kind of terms of a text. The text is read when Lucene asks for its terms. */
final class TextField extends Field {

  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  private final String text;
  private final TextTerms.Kind kind;
  private final TextTerms terms;

  TextField(Entry.Value value, Level level, TextTerms.Kind kind, TextTerms terms) {
    super(
        LuceneFields.name(value.field(), level, kind),
        value.text(),
        LuceneFields.hasPositions(value.field(), level, kind) ? PLACED : COUNTED);
    this.text = value.text();
    this.kind = kind;
    this.terms = terms;
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /** Counting terms before Lucene does spares it half of the looking up. */
  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    terms.read(text);
    return fieldType().indexOptions() == IndexOptions.DOCS_AND_FREQS
        ? terms.counted(kind)
        : terms.inOrder(kind);
  }
}
