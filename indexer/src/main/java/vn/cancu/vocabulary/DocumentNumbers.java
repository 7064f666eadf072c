package vn.cancu.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of official documents: {@code 114/QĐ-BHXH}, {@code 89/2020/NĐ-CP}, {@code 20-NQ/TW},
 * {@code 30a/2008/NQ-CP}, {@code 6459/BNV-CCHC}.
 *
 * <p>Scans forward without backtracking; a number is at most a few dozen characters long. Blanks
 * that broke a number are left out, symbols that lost their marks get them back. Source of the
 * forms: Decree 30/2020/NĐ-CP, appendix III, and Instruction 36-HD/VPTW for the Party.
 */
public final class DocumentNumbers {

  /** What a scan found. */
  public enum Kind {
    /** Digits and symbols: {@code 505/QĐ-BHXH}. */
    FULL,
    /** Digits alone or with a year: {@code 125}, {@code 83/2017}. */
    SHORT,
    /** The digits were left empty: {@code …/QĐ-BHXH}. */
    BLANK,
    /** The digits were misread: {@code $32/QĐ-BHXH}. */
    DAMAGED
  }

  /**
   * A number in a text.
   *
   * @param number without blanks; of a {@link Kind#BLANK} or {@link Kind#DAMAGED} the part after
   *     the digits
   * @param end offset after it
   */
  public record Match(Kind kind, String number, int end) {}

  private final DocumentTypes types;
  private final Issuers issuers;

  public DocumentNumbers(DocumentTypes types, Issuers issuers) {
    this.types = types;
    this.issuers = issuers;
  }

  /** The number that starts at {@code from}. */
  public Optional<Match> at(CharSequence text, int from) {
    return Optional.ofNullable(new NumberScan(this, text, from).read());
  }

  /**
   * The number with the symbol of its type where that was misread: {@code 849/OD-BHXH} of a
   * decision to {@code 849/QĐ-BHXH}.
   */
  public String healed(String number, DocumentType type) {
    List<String> symbols = symbols(number);
    if (symbols.isEmpty() || symbols.getFirst().length() < 2 || known(symbols.getFirst())) {
      return number;
    }
    String first = symbols.getFirst();
    return type.symbols().stream()
        .filter(symbol -> shape(symbol).equals(shape(first)))
        .findFirst()
        .map(symbol -> number.replace("/" + first, "/" + symbol))
        .orElse(number);
  }

  /** How letters look when poorly printed: Q like O and 0, and some are seen double. */
  private static String shape(String symbol) {
    return NameKey.of(symbol).replace('o', 'q').replace('0', 'q').replaceAll("(.)\\1+", "$1");
  }

  /** The type a symbol of the number stands for; empty for a letter such as 6459/BNV-CCHC. */
  public Optional<DocumentType> type(String number) {
    List<String> symbols = symbols(number);
    return symbols.isEmpty() ? Optional.empty() : types.bySymbol(symbols.getFirst());
  }

  /** The issuer its symbols stand for; several are joined by commas. */
  public Optional<String> issuer(String number) {
    List<String> symbols = symbols(number);
    boolean typed = !symbols.isEmpty() && types.bySymbol(symbols.getFirst()).isPresent();
    boolean joint = typed && symbols.getFirst().startsWith("TTLT");
    List<String> names = new ArrayList<>();
    for (String symbol : typed ? symbols.subList(1, symbols.size()) : symbols) {
      issuers.bySuffix(symbol).filter(name -> !names.contains(name)).ifPresent(names::add);
      if (!names.isEmpty() && !joint) {
        break;
      }
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.stream().collect(Collectors.joining(", ")));
  }

  private static List<String> symbols(String number) {
    List<String> symbols = new ArrayList<>();
    for (String part : number.split("[/-]")) {
      if (!part.isEmpty() && Character.isLetter(part.charAt(0))) {
        symbols.add(part);
      }
    }
    return symbols;
  }

  /** Whether a symbol is one of a type or of an issuer. */
  boolean known(String symbol) {
    return types.bySymbol(symbol).isPresent() || issuers.bySuffix(symbol).isPresent();
  }

  /** The symbol with the marks it lost: {@code QD} to {@code QĐ}. */
  String healed(String symbol, boolean first) {
    Optional<String> ofType =
        types.bySymbol(symbol).flatMap(type -> spelled(type.symbols(), symbol));
    Optional<String> ofIssuer = issuers.spelling(symbol);
    return (first ? ofType.or(() -> ofIssuer) : ofIssuer.or(() -> ofType)).orElse(symbol);
  }

  private static Optional<String> spelled(List<String> symbols, String symbol) {
    String key = NameKey.of(symbol);
    return symbols.stream().filter(each -> NameKey.of(each).equals(key)).findFirst();
  }

  static @Nullable Integer year(CharSequence text, int from) {
    if (from + 4 > text.length()) {
      return null;
    }
    int year = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      year = year * 10 + digit;
    }
    boolean ends = from + 4 == text.length() || !Character.isDigit(text.charAt(from + 4));
    return ends && year >= 1900 && year < 2100 ? Integer.valueOf(year) : null;
  }
}
