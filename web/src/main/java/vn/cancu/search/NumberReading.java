package vn.cancu.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.NumberGrammar.Context;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.NumberKey;

/** One attempt of the {@link NumberGrammar} to read a number at one place. */
final class NumberReading {

  private static final Pattern ORDINAL = Pattern.compile("\\d{1,6}[a-z]?");
  private static final Pattern GLUED = Pattern.compile("0*(\\d{1,10})([a-z]{3,12})");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int LONGEST_TYPE = 4;
  private static final int MAX_SEGMENTS = 5;
  private static final int MAX_SEGMENT_LENGTH = 12;

  /** After an ordinal these make it a count: "kế hoạch 5 năm", "thông báo 30 ngày". */
  private static final Set<String> COUNTED =
      Set.of(
          ("nam thang ngay tuan quy gio phut lan nguoi buoc ben xa tinh huyen nuoc ty trieu nghin "
                  + "dong diem cap nhom")
              .split(" "));

  private final NumberGrammar grammar;
  private final String text;
  private final List<Lexeme.Word> words;
  private final int from;
  private final Context context;
  private int at;
  private @Nullable DocumentType type;
  private boolean marked;

  NumberReading(
      NumberGrammar grammar, String text, List<Lexeme.Word> words, int from, Context context) {
    this.grammar = grammar;
    this.text = text;
    this.words = words;
    this.from = from;
    this.context = context;
    this.at = from;
  }

  Optional<NumberMention> read() {
    readType();
    readMarker();
    if (at >= words.size()) {
      return Optional.empty();
    }
    String ordinal = words.get(at).folded();
    if (ORDINAL.matcher(ordinal).matches()) {
      return segmented();
    }
    Matcher glued = GLUED.matcher(ordinal);
    return glued.matches() ? glued(glued.group(1), glued.group(2)) : Optional.empty();
  }

  private void readType() {
    int longest = Math.min(LONGEST_TYPE, words.size() - from - 1);
    for (int n = longest; n > 0 && type == null; n--) {
      type = grammar.typeNamed(slice(from, from + n)).orElse(null);
      if (type == null && n == 1) {
        type = grammar.typeOf(words.get(from)).orElse(null);
      }
      at = type == null ? from : from + n;
    }
  }

  /** "số", "so", "số hiệu". */
  private void readMarker() {
    if (at < words.size() - 1 && words.get(at).folded().equals("so")) {
      boolean two = at < words.size() - 2 && words.get(at + 1).folded().equals("hieu");
      at += two ? 2 : 1;
      marked = true;
    }
  }

  /** Ordinal, year and code in one word: {@code 114qdbhxh}, {@code 1462018ndcp}. */
  private Optional<NumberMention> glued(String digits, String letters) {
    if (!expected() && !grammar.isGluedCode(letters)) {
      return Optional.empty();
    }
    int start = at++;
    NumberKey key = new NumberKey(digits, null, List.of(letters), null);
    return Optional.of(mention(start, at, key.ofType(typeSlug()), key.gluedTerm(), true, null));
  }

  private Optional<NumberMention> segmented() {
    int start = at++;
    boolean yearInside = at < words.size() && isJoint(at) && isYear(words.get(at));
    at += yearInside ? 1 : 0;
    int firstSegment = at;
    readSegments();
    boolean segmented = at > firstSegment;
    if (!segmented && !isBareNumber(start, yearInside)) {
      return Optional.empty();
    }
    int end = at;
    Integer year = readYear();
    boolean told = segmented && grammar.typeOf(words.get(firstSegment)).isPresent();
    return NumberKey.ofNumber(slice(start, end))
        .map(key -> key.issued(year))
        .map(key -> {
          String term = told ? key.term() : key.ofType(typeSlug()).term();
          return mention(start, end, key.ofType(typeSlug()), term, segmented, year);
        });
  }

  /** Takes the segments after ordinal and year, or nothing. */
  private void readSegments() {
    int start = at;
    while (at < words.size() && at - start < MAX_SEGMENTS && isSegment(at) && isJoint(at)) {
      at++;
    }
    if (at > start) {
      at = context == Context.FIELD || isCode(start, at) ? at : start;
      if (at == start + 1) {
        readSpacedIssuer();
      }
    } else if (at < words.size() && isSpace(at)) {
      readSpacedSegments();
    }
  }

  /** {@code 114 qd bhxh}: a symbol and an issuer, or one of them where a number is expected. */
  private void readSpacedSegments() {
    boolean symbol = grammar.typeOf(words.get(at)).isPresent();
    boolean issuer =
        at + 1 < words.size()
            && (isSpace(at + 1) || isJoint(at + 1))
            && grammar.isIssuer(words.get(at + 1));
    boolean clear = isWhole(at + 1) || NumberGrammar.isCapital(words.get(at));
    if (symbol && issuer) {
      at += 2;
    } else if (clear && (symbol || (expected() && grammar.isIssuer(words.get(at))))) {
      at += 1;
    }
  }

  /** The issuer after a symbol: {@code 10-NQ TW}. */
  private void readSpacedIssuer() {
    boolean symbol = grammar.typeOf(words.get(at - 1)).isPresent();
    at += symbol && at < words.size() && isSpace(at) && grammar.isIssuer(words.get(at)) ? 1 : 0;
  }

  private boolean isSegment(int index) {
    String segment = words.get(index).folded();
    return segment.length() <= MAX_SEGMENT_LENGTH
        && Character.isLetter(segment.charAt(0))
        && segment.chars().allMatch(Character::isLetterOrDigit);
  }

  /**
   * Whether segments are those of a number: they begin with a known code, or are several in
   * capitals. One unknown code in capitals is enough after a type or where nothing else was typed.
   */
  private boolean isCode(int start, int end) {
    return isKnownCode(words.get(start))
        || ((end - start > 1 || expected() || isWhole(end))
            && words.subList(start, end).stream()
                .allMatch(word -> word.text().length() > 1 && NumberGrammar.isCapital(word)));
  }

  private boolean isKnownCode(Lexeme.Word word) {
    return grammar.typeOf(word).isPresent() || grammar.isIssuer(word);
  }

  private boolean expected() {
    return context == Context.FIELD || type != null || marked;
  }

  /** Whether an ordinal without segments is a number here. */
  private boolean isBareNumber(int ordinal, boolean yearInside) {
    if (context == Context.FIELD || (marked && isWhole(at))) {
      return true;
    }
    if (type == null || isCounted()) {
      return false;
    }
    boolean plain = words.get(ordinal).text().length() > 1 || isWhole(at);
    return marked || yearInside || (plain && !isYear(words.get(ordinal)));
  }

  private boolean isCounted() {
    int end = words.get(at - 1).end();
    boolean percent = end < text.length() && text.charAt(end) == '%';
    return percent
        || (at < words.size()
            && (isJoint(at) || (COUNTED.contains(words.get(at).folded()) && yearIndex(at) < 0)));
  }

  private @Nullable Integer readYear() {
    if (at >= words.size() || !isSpace(at)) {
      return null;
    }
    int year = yearIndex(at);
    if (year < 0) {
      return null;
    }
    at = year + 1;
    return Integer.valueOf(words.get(year).text());
  }

  /**
   * Index of the year in "2021", "năm 2021", "ngày 02/02/2021", "ngày 2 tháng 2 năm 2021"; -1 when
   * there is none or it begins a span of years.
   */
  private int yearIndex(int index) {
    int ahead =
        switch (words.get(index).folded()) {
          case "nam" -> 1;
          case "ngay" -> isWordBefore(index + 5, "nam") ? 5 : 3;
          default -> 0;
        };
    int year = index + ahead;
    boolean dated =
        ahead < 3 || isWordBefore(year, "nam") || (year < words.size() && isJoint(year));
    return dated && year < words.size() && isYear(words.get(year)) && !isJointAfter(year)
        ? year
        : -1;
  }

  private boolean isWordBefore(int index, String folded) {
    return index < words.size() && words.get(index - 1).folded().equals(folded);
  }

  private boolean isJointAfter(int index) {
    return index + 1 < words.size() && isJoint(index + 1);
  }

  private @Nullable String typeSlug() {
    return type == null ? null : type.slug();
  }

  private NumberMention mention(
      int start, int end, NumberKey key, String term, boolean segmented, @Nullable Integer year) {
    return new NumberMention(at, slice(from, at), slice(start, end), key, term, segmented, year);
  }

  private String slice(int first, int end) {
    return text.substring(words.get(first).start(), words.get(end - 1).end());
  }

  private boolean isWhole(int end) {
    return context != Context.TEXT && from == 0 && end == words.size();
  }

  private static boolean isYear(Lexeme.Word word) {
    return YEAR.matcher(word.text()).matches();
  }

  private String gap(int index) {
    return text.substring(words.get(index - 1).end(), words.get(index).start());
  }

  private boolean isSpace(int index) {
    return gap(index).isBlank();
  }

  /** A slash or hyphen; blanks beside a hyphen only before a known code: {@code QĐ - BHXH}. */
  private boolean isJoint(int index) {
    String gap = gap(index);
    return switch (gap.strip()) {
      case "/" -> gap.length() <= 3;
      case "-", "–" -> gap.length() == 1 || (gap.length() <= 3 && isKnownCode(words.get(index)));
      default -> false;
    };
  }
}
