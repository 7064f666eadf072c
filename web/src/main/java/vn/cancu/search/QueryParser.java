package vn.cancu.search;

import java.util.List;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Reads what a person typed. It never fails and takes time proportional to the text: what cannot be
 * understood is searched as words, and the reader is told.
 *
 * <pre>
 * query    = all { ("OR" | "HOẶC") all }
 * all      = { [ "-" ] part }
 * part     = "(" query ")" | quote [ "~" digits ] | field value | number | word
 * field    = ("so" | "loai" | "donvi" | "chutri" | "phoihop" | "han" | "cancu" | "coquan" | "nam") ":"
 * value    = quote | the longest run of words that names a value
 * </pre>
 *
 * <p>The words of one {@code all} are one {@link Query.Words}. A negation stands only inside a
 * {@link Query.All} and never alone in it: a query that only excludes begins with {@link
 * Query.Everything}. A text that is nothing but a document number is that {@link Query.Number}.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class QueryParser {

  private final Vocabulary vocabulary;
  private final int maxLength;
  private final NumberGrammar numbers;
  private final FieldValues fields;
  private final Synonyms synonyms;

  /**
   * @param maxLength longest text that is read, in chars, at least 1; the rest of a longer one is
   *     cut off
   */
  public QueryParser(Vocabulary vocabulary, int maxLength) {
    if (maxLength < 1) {
      throw new IllegalArgumentException("maxLength: " + maxLength);
    }
    this.vocabulary = vocabulary;
    this.maxLength = maxLength;
    this.numbers = new NumberGrammar(vocabulary);
    this.fields = new FieldValues(vocabulary, numbers);
    this.synonyms = new Synonyms(vocabulary);
  }

  /** Reads a text; an empty one, or one without letters and digits, asks for everything. */
  public ParsedQuery parse(String text) {
    Notes notes = new Notes();
    String clean = QueryText.clean(text, maxLength, notes);
    List<Lexeme> lexemes = Lexer.read(clean, vocabulary.types(), notes);
    QueryWording wording = new QueryWording();
    Query query = new QueryBuilder(clean, lexemes, this, wording, notes).build();
    return new ParsedQuery(query, wording.of(query), notes.all());
  }

  /** The words of a text that could be misspelt. */
  public PlainWords words(String text) {
    Notes unread = new Notes();
    String clean = QueryText.clean(text, maxLength, unread);
    return PlainWords.of(clean, Lexer.read(clean, vocabulary.types(), unread), numbers);
  }

  NumberGrammar numbers() {
    return numbers;
  }

  FieldValues fields() {
    return fields;
  }

  Synonyms synonyms() {
    return synonyms;
  }
}
