package vn.cancu.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
  private static final Set<String> COMPANIES = Set.of("ty", "an", "doan", "bao", "trinh");

  /** Words that may stand before a known name without belonging to it. */
  private static final int MOST_LEADING = 3;

  private final Units units;

  UnitListGrammar(Units units) {
    this.units = units;
  }

  /** The units of a list in order, each once. */
  List<UnitName> read(String list) {
    return new ArrayList<>(new Reader(list, name -> true).run());
  }

  /** The units of a list of nothing but known units; empty when it is none. */
  List<UnitName> known(String list) {
    if (!mayBeKnown(list)) {
      return List.of();
    }
    Reader reader = new Reader(list, name -> name.id() != null);
    List<UnitName> names = new ArrayList<>(reader.run());
    return reader.failed ? List.of() : names;
  }

  /**
   * Whether the first words may belong to a known unit, which turns most texts away at once: one is
   * named at the beginning, behind a few other words, or not as it is spelled.
   */
  private boolean mayBeKnown(String list) {
    Units.Walk walk = units.new Walk(list);
    if (!walk.next()) {
      return false;
    }
    String first = list.substring(walk.start(), walk.end());
    String second = "";
    boolean named = walk.unit() != null || Character.isDigit(first.charAt(0));
    for (int i = 1; i <= MOST_LEADING && !named && walk.next(); i++) {
      second = i == 1 ? list.substring(walk.start(), walk.end()) : second;
      named = walk.unit() != null;
    }
    return named || units.mayBegin(first, second);
  }

  /** Whether a text is a list of known units, could be one of unknown units, or is neither. */
  Likeness likeness(String text) {
    Reader reader = new Reader(text, name -> name.id() != null || isPlausible(name.name()));
    Set<UnitName> names = reader.run();
    if (names.isEmpty() || reader.failed) {
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

  /** One pass over one list, up to the first name that is not wanted. */
  private final class Reader {

    private final String text;
    private final UnitListTokens tokens;
    private final Set<UnitName> names = new LinkedHashSet<>();
    private final List<UnitListToken> item = new ArrayList<>();
    private final UnitListItem items = new UnitListItem(units);
    private final Predicate<UnitName> wanted;
    private boolean failed;

    Reader(String text, Predicate<UnitName> wanted) {
      this.text = text;
      this.wanted = wanted;
      this.tokens = new UnitListTokens(text, units);
    }

    Set<UnitName> run() {
      for (int i = 0; !failed && tokens.has(i); i++) {
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
      for (int i = open; i < open + LONGEST_BRACKET && tokens.has(i); i++) {
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
      if (isGroup(at)) {
        return false;
      }
      boolean afterKnown = item.getLast().is(Kind.KNOWN);
      boolean beforeName = tokens.has(at + 1) && opensName(at + 1);
      return token.is(Kind.COMMA)
          ? beforeName
              || (afterKnown && !isFollowedBySmallWord(at))
              || items.completes(item, tokens, at + 1)
          : afterKnown && beforeName || token.isAnd() && beforeName;
    }

    /** "Công ty", "Công an" and "Công đoàn" begin a name, "Công sản" goes on with one. */
    private boolean opensName(int at) {
      boolean common =
          Folding.fold(tokens.get(at).text()).equals("cong")
              && tokens.has(at + 1)
              && !COMPANIES.contains(Folding.fold(tokens.get(at + 1).text()));
      return tokens.get(at).opensName() && !common;
    }

    /** "Các Vụ, Cục": what follows is a kind of unit and no unit. */
    private boolean isGroup(int at) {
      boolean lone =
          tokens.has(at + 1)
              && tokens.get(at + 1).is(Kind.WORD)
              && tokens.get(at + 1).opensType()
              && !tokens.get(at + 1).isAbbreviation()
              && (!tokens.has(at + 2)
                  || !tokens.get(at + 2).is(Kind.WORD) && !tokens.get(at + 2).is(Kind.KNOWN));
      return lone && Folding.fold(item.getFirst().text()).equals("cac");
    }

    /** "2." before the next name of a numbered list. */
    private boolean isItemNumber(int at) {
      String text = tokens.get(at).text();
      return text.length() <= 2
          && text.chars().allMatch(Character::isDigit)
          && tokens.has(at + 1)
          && (tokens.get(at + 1).is(Kind.STOP) || tokens.get(at + 1).is(Kind.CLOSE));
    }

    /** A line end inside a name: the next line goes on in small letters. */
    private boolean isWrap(int at) {
      boolean lineEnd = "\n\u2028".indexOf(tokens.get(at).text().charAt(0)) >= 0;
      return lineEnd
          && tokens.has(at + 1)
          && tokens.get(at + 1).is(Kind.WORD)
          && Character.isLowerCase(tokens.get(at + 1).text().charAt(0))
          && !item.isEmpty();
    }

    private boolean isFollowedBySmallWord(int at) {
      return tokens.has(at + 1)
          && tokens.get(at + 1).is(Kind.WORD)
          && Character.isLowerCase(tokens.get(at + 1).text().charAt(0));
    }

    private void flush() {
      if (!item.isEmpty()) {
        List<UnitName> resolved = items.resolve(text, item);
        failed = !resolved.stream().allMatch(wanted);
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
