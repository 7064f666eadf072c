package vn.cancu.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cancu.document.UnitName;
import vn.cancu.language.Folding;
import vn.cancu.parse.UnitListToken.Kind;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Units;

/**
 * Lists of units as the cells of a plan write them: "Các đơn vị: Thu - Sổ, Thẻ, Pháp chế; BHXH các
 * tỉnh, thành phố".
 *
 * <p>Known names are found before anything is cut, because names contain commas and "và". A comma
 * separates only after a known name or before what can begin one. An unknown name stays as written.
 */
final class UnitListGrammar {

  /** What a text is, judged by the units in it. */
  enum Likeness {
    KNOWN,
    UNIT_LIKE,
    OTHER
  }

  /** Longer texts name no unit. */
  private static final int LONGEST_NAME = 120;

  private static final List<String> OPENINGS =
      List.of(
          "ban",
          "vu",
          "cuc",
          "tong cuc",
          "trung tam",
          "van phong",
          "phong",
          "bo phan",
          "bo",
          "so",
          "ubnd",
          "uy ban",
          "bhxh",
          "bao hiem xa hoi",
          "cong ty",
          "tong cong ty",
          "cong doan",
          "cong an",
          "hoi dong",
          "vien",
          "truong",
          "tap chi",
          "to cong tac",
          "doan kiem tra",
          "ngan hang",
          "cac",
          "chi cuc",
          "thanh tra",
          "kho bac",
          "hoc vien",
          "dai phat thanh",
          "buu dien",
          "p",
          "tt");

  private static final int LONGEST_BRACKET = 40;

  private final Units units;

  UnitListGrammar(Units units) {
    this.units = units;
  }

  /** The units of a list in order, each once. */
  List<UnitName> read(String list) {
    return new ArrayList<>(new Reader(list).run());
  }

  /** The units of a list of nothing but known units; empty when it is none. */
  List<UnitName> known(String list) {
    Reader reader = new Reader(list);
    List<UnitName> names = new ArrayList<>(reader.knownOnly().run());
    return reader.failed ? List.of() : names;
  }

  /** Whether a text is a list of known units, could be one of unknown units, or is neither. */
  Likeness likeness(String text) {
    List<UnitName> names = read(text);
    if (names.isEmpty()) {
      return Likeness.OTHER;
    }
    if (names.stream().allMatch(name -> name.id() != null)) {
      return Likeness.KNOWN;
    }
    boolean known = names.stream().anyMatch(name -> name.id() != null);
    boolean plausible = names.stream().allMatch(name -> isPlausible(name.name()));
    return plausible && (known || names.stream().allMatch(name -> opensName(name.name())))
        ? Likeness.UNIT_LIKE
        : Likeness.OTHER;
  }

  private static boolean isPlausible(String name) {
    return name.length() <= LONGEST_NAME && Character.isUpperCase(name.charAt(0))
        || name.startsWith("các ");
  }

  private static boolean opensName(String name) {
    String folded = Folding.fold(name) + " ";
    boolean abbreviation =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return abbreviation || OPENINGS.stream().anyMatch(type -> folded.startsWith(type + " "));
  }

  /** One pass over one list. */
  private final class Reader {

    private final String text;
    private final List<UnitListToken> tokens;
    private final Set<UnitName> names = new LinkedHashSet<>();
    private final List<UnitListToken> item = new ArrayList<>();
    private final UnitListItem items = new UnitListItem(units);
    private boolean knownOnly;
    private boolean failed;

    Reader(String text) {
      this.text = text;
      this.tokens = UnitListToken.of(text, units);
    }

    /** Stops at the first name that is not known. */
    Reader knownOnly() {
      knownOnly = true;
      return this;
    }

    Set<UnitName> run() {
      for (int i = 0; i < tokens.size() && !failed; i++) {
        UnitListToken token = tokens.get(i);
        if (token.is(Kind.OPEN) && !item.isEmpty()) {
          i = afterBracket(i);
        } else if (token.is(Kind.COLON)) {
          introduction();
        } else if (separates(i)) {
          flush();
        } else if (!item.isEmpty() || token.is(Kind.WORD) || token.is(Kind.KNOWN)) {
          item.add(token);
        }
      }
      if (!failed) {
        flush();
      }
      return names;
    }

    /** What stands in brackets behind a name explains it. */
    private int afterBracket(int open) {
      for (int i = open; i < Math.min(tokens.size(), open + LONGEST_BRACKET); i++) {
        if (tokens.get(i).is(Kind.CLOSE)) {
          return i;
        }
        if (tokens.get(i).is(Kind.STOP)) {
          break;
        }
      }
      return open;
    }

    private void introduction() {
      String type = UnitListItem.introducedType(item);
      if (type == null) {
        flush();
      } else {
        item.clear();
        items.introducedBy(type);
      }
    }

    private boolean separates(int at) {
      UnitListToken token = tokens.get(at);
      if (isItemNumber(at)) {
        return true;
      }
      if (token.is(Kind.STOP)) {
        return !isWrap(at);
      }
      boolean listing = token.is(Kind.COMMA) || token.is(Kind.DASH) || token.isAnd();
      if (!listing || item.isEmpty()) {
        return false;
      }
      boolean afterKnown = item.getLast().is(Kind.KNOWN);
      boolean beforeName = at + 1 < tokens.size() && tokens.get(at + 1).opensName();
      return token.is(Kind.COMMA)
          ? beforeName
              || (afterKnown && !isFollowedBySmallWord(at))
              || items.completes(item, tokens, at + 1)
          : afterKnown && beforeName || token.isAnd() && beforeName;
    }

    /** "2." before the next name of a numbered list. */
    private boolean isItemNumber(int at) {
      String text = tokens.get(at).text();
      return text.length() <= 2
          && text.chars().allMatch(Character::isDigit)
          && at + 1 < tokens.size()
          && (tokens.get(at + 1).is(Kind.STOP) || tokens.get(at + 1).is(Kind.CLOSE));
    }

    /** A line end inside a name: the next line goes on in small letters. */
    private boolean isWrap(int at) {
      boolean lineEnd = "\n\u2028".indexOf(tokens.get(at).text().charAt(0)) >= 0;
      return lineEnd
          && at + 1 < tokens.size()
          && tokens.get(at + 1).is(Kind.WORD)
          && Character.isLowerCase(tokens.get(at + 1).text().charAt(0))
          && !item.isEmpty();
    }

    private boolean isFollowedBySmallWord(int at) {
      return at + 1 < tokens.size()
          && tokens.get(at + 1).is(Kind.WORD)
          && Character.isLowerCase(tokens.get(at + 1).text().charAt(0));
    }

    private void flush() {
      if (!item.isEmpty()) {
        List<UnitName> resolved = items.resolve(text, item);
        failed = knownOnly && resolved.stream().anyMatch(name -> name.id() == null);
        names.addAll(resolved);
        item.clear();
      }
    }
  }

  /** The name of a unit of the vocabulary. */
  static UnitName nameOf(Unit unit) {
    return new UnitName(unit.id(), unit.name());
  }
}
