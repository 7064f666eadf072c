package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cancu.document.DocumentId;
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

  /** Reads a text as it stands: one phrase, with its marks, nothing in it an operator. */
  public ParsedQuery verbatim(String text) {
    Notes notes = new Notes();
    String clean = QueryText.clean(text, maxLength, notes);
    Query query = WordRun.any(clean) ? new Query.Phrase(clean, 0, true) : new Query.Everything();
    return new ParsedQuery(query, new QueryWording().of(query), notes.all());
  }

  /** Reads the text of a request. */
  public ParsedQuery parse(SearchRequest request) {
    return request.exact() ? verbatim(request.text()) : parse(request.text());
  }

  /**
   * The text with one part left out, once for every part; none for a text of one part, or of parts
   * that are bound together by operators.
   */
  public List<Reduction> reductions(String text) {
    String clean = QueryText.clean(text, maxLength, new Notes());
    List<String> parts = QueryParts.of(clean, vocabulary, this);
    List<Reduction> reductions = new ArrayList<>();
    for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
      List<String> others = new ArrayList<>(parts);
      String part = others.remove(i);
      reductions.add(new Reduction(part, String.join(" ", others)));
    }
    return reductions;
  }

  /** The keys under which the number is looked up that is the whole text; none when it is none. */
  public List<String> numberNamed(String text) {
    return new WholeNumber(QueryText.clean(text, maxLength, new Notes()), numbers).keys();
  }

  /** The id of a law, code or party document whose name is the whole text. */
  public Optional<DocumentId> lawNamed(String text) {
    return fields.named(text);
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
