package vn.cancu.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cancu.document.DocumentId;
import vn.cancu.language.Folding;
import vn.cancu.language.Syllable;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Finds the numbers of documents among the words of a query.
 *
 * <p>A number is an ordinal with segments ({@code 114/QĐ-BHXH}, {@code 20-NQ/TW}, {@code 114 qd
 * bhxh}), or an ordinal after a type ({@code quyết định 505}, {@code QĐ 114}), or one after "số"
 * when nothing else was typed. What only looks like one is left alone: "quý 4", "năm 2021", "điều
 * 14", "kế hoạch 5 năm", "2021-2026", "02/02/2021".
 */
final class NumberGrammar {

  /** Where the words stand. */
  enum Context {
    /** In a longer query. */
    TEXT,
    /** They are the whole query. */
    ALONE,
    /** After a field that wants a number, so that a bare ordinal is one. */
    FIELD
  }

  /**
   * Working papers, whose names are also ordinary words before a number: "Đề án 06", "chương trình
   * 135".
   */
  private static final int FIRST_WORKING_PAPER_RANK = 9;

  private final Vocabulary vocabulary;

  NumberGrammar(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The number that begins with the word {@code from}.
   *
   * @param text the query the words are cut from
   * @param words neighbouring words of it
   */
  Optional<NumberMention> at(String text, List<Lexeme.Word> words, int from, Context context) {
    return new NumberReading(this, text, words, from, context).read();
  }

  /** The type of this name. */
  Optional<DocumentType> typeNamed(String name) {
    return vocabulary.types().byName(name);
  }

  /**
   * The type of this symbol, typed with its marks or without any: {@code QĐ}, {@code qd}. One that
   * reads as a syllable ({@code ĐA}) must be in capitals, a single letter is none.
   */
  Optional<DocumentType> typeOf(Lexeme.Word symbol) {
    String lower = symbol.text().toLowerCase(Locale.ROOT);
    if (lower.length() < 2 || (Syllable.parse(lower).isPresent() && !isCapital(symbol))) {
      return Optional.empty();
    }
    return vocabulary
        .types()
        .bySymbol(symbol.text())
        .filter(type -> symbol.folded().equals(lower) || hasSymbol(type, lower));
  }

  private static boolean hasSymbol(DocumentType type, String lower) {
    return type.symbols().stream().anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(lower));
  }

  /** Whether it stands for an issuer at the end of numbers: {@code BHXH}, {@code ttg}. */
  boolean isIssuer(Lexeme.Word suffix) {
    return vocabulary.issuers().bySuffix(suffix.text()).isPresent();
  }

  /**
   * Whether folded letters are a symbol and an issuer written together, or begin with an issuer, as
   * the numbers of official letters do: {@code qdbhxh}, {@code bhxhtdkt}.
   */
  boolean isGluedCode(String letters) {
    for (int cut = 2; cut < letters.length(); cut++) {
      if (cut > 2 && vocabulary.issuers().bySuffix(letters.substring(0, cut)).isPresent()) {
        return true;
      }
      if (vocabulary.types().bySymbol(letters.substring(0, cut)).isPresent()
          && vocabulary.issuers().bySuffix(letters.substring(cut)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  static boolean isCapital(Lexeme.Word word) {
    return word.text().codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether the mention may as well be ordinary words, so that both are to be looked for. */
  boolean isDoubtful(NumberMention mention) {
    String type = mention.key().type();
    return type != null
        && !mention.segmented()
        && !Folding.fold(mention.text()).contains(" so ")
        && vocabulary
            .types()
            .byName(type)
            .filter(known -> known.rank() >= FIRST_WORKING_PAPER_RANK)
            .isPresent();
  }

  /** The document a mention identifies; empty unless its type and year are known. */
  Optional<DocumentId> document(NumberMention mention) {
    String slug = mention.key().type();
    List<String> segments = mention.key().segments();
    Optional<String> type =
        slug != null || segments.isEmpty()
            ? Optional.ofNullable(slug)
            : vocabulary.types().bySymbol(segments.getFirst()).map(DocumentType::slug);
    boolean dated = mention.key().year() != null && mention.segmented();
    return dated
        ? type.map(known -> DocumentId.numbered(known, printed(mention.number()), mention.year()))
        : Optional.empty();
  }

  /** Numbers below ten are printed with a zero before them. Source: Decree 30/2020/NĐ-CP. */
  private static String printed(String number) {
    String bare = number.replaceFirst("^0+(?=\\d)", "");
    boolean oneDigit = bare.length() < 2 || !Character.isDigit(bare.charAt(1));
    return oneDigit ? "0" + bare : bare;
  }
}
