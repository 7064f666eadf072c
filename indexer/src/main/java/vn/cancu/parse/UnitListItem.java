package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.UnitName;
import vn.cancu.language.Folding;
import vn.cancu.parse.UnitListToken.Kind;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Units;

/**
 * One item of a list of units: which units it names.
 *
 * <p>It remembers how the list was introduced: after "Các Vụ:" an item "Pháp chế" is "Vụ Pháp chế";
 * and the item before, which lends its first word to "BHXH tỉnh, huyện".
 */
final class UnitListItem {

  /** Words before a name that do not belong to it. */
  private static final Set<String> LEADING =
      Set.of(
          ("cung voi do qua gui gom va phoi hop chu tri thuc hien la thu truong lanh dao "
                  + "giam doc chanh cac dong chi")
              .split(" "));

  /** Words behind the name of a group that do not change whom it means. */
  private static final Set<String> TRAILING = Set.of("co", "lien", "quan", "khac");

  private static final Set<String> INTRODUCTIONS =
      Set.of(
          "don vi",
          "co quan",
          "chu tri",
          "phoi hop",
          "gom",
          "don vi chu tri",
          "don vi phoi hop",
          "don vi lien quan",
          "don vi thuoc bhxh viet nam");

  private static final Set<String> TYPES =
      Set.of("ban", "vu", "cuc", "phong", "bo", "so", "trung tam", "vien", "bhxh");

  private final Units units;
  private String introduction = "";
  private boolean listed;
  private String before = "";

  UnitListItem(Units units) {
    this.units = units;
  }

  /**
   * The word an introduction such as "Các Vụ" lends to the names behind its colon; empty for "Các
   * đơn vị"; {@code null} when this is no introduction.
   */
  static @Nullable String introducedType(List<UnitListToken> item) {
    StringBuilder folded = new StringBuilder();
    for (UnitListToken token : item) {
      folded.append(folded.isEmpty() ? "" : " ").append(token.folded());
    }
    String words = folded.toString().replaceFirst("^(mot so |cac )", "");
    if (INTRODUCTIONS.contains(words)) {
      return "";
    }
    boolean plural = words.length() < folded.length();
    return plural && TYPES.contains(words) ? item.getLast().text() : null;
  }

  void introducedBy(String type) {
    introduction = type;
    listed = true;
  }

  /** Whether the words from {@code at} on, with the first word of the item before, are a name. */
  boolean completes(List<UnitListToken> item, UnitListTokens tokens, int at) {
    StringBuilder name = new StringBuilder(firstWord(item.getFirst().text()));
    for (int i = at; i < at + 2 && tokens.has(i) && tokens.get(i).is(Kind.WORD); i++) {
      name.append(' ').append(tokens.get(i).text());
      if (units.find(name.toString()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }

  /** The units one item names; its own words where it names none that is known. */
  List<UnitName> resolve(String text, List<UnitListToken> item) {
    List<UnitListToken> core = core(item);
    if (core.isEmpty()) {
      return List.of();
    }
    String written = tidy(text.substring(core.getFirst().start(), core.getLast().end()));
    List<Unit> tiled = tiles(core);
    String lender = before;
    before = core.getFirst().text();
    if (written.chars().noneMatch(Character::isLetter)) {
      return List.of();
    }
    if (!tiled.isEmpty() && (introduction.isEmpty() || core.getFirst().opensType())) {
      return tiled.stream().map(UnitListGrammar::nameOf).toList();
    }
    return List.of(
        named(written, core, lender)
            .map(UnitListGrammar::nameOf)
            .orElse(new UnitName(null, (introduction + " " + full(text, item, written)).strip())));
  }

  private Optional<Unit> named(String written, List<UnitListToken> core, String lender) {
    if (!introduction.isEmpty()) {
      return units.nearest(introduction + " " + written);
    }
    boolean foreign = core.stream().anyMatch(token -> token.is(Kind.KNOWN));
    Optional<Unit> whole = units.nearest(written).or(() -> withType(written, core));
    if (whole.isPresent() || foreign) {
      return whole;
    }
    return (listed ? units.findShort(written) : Optional.<Unit>empty())
        .or(() -> lender.isEmpty() ? whole : units.find(firstWord(lender) + " " + written));
  }

  /** "Vụ TCKT", "TT CNTT": a short name behind the first word of the full one. */
  private static Optional<Unit> withType(String written, List<UnitListToken> core) {
    UnitListToken known = core.getLast();
    if (known.unit() == null || core.size() > 4) {
      return Optional.empty();
    }
    int length = known.start() - core.getFirst().start();
    String type = Folding.fold(written.substring(0, Math.min(length, written.length()))).strip();
    String full = type.equals("tt") ? "trung tam" : type;
    return Optional.of(known.unit())
        .filter(unit -> Folding.fold(unit.name()).startsWith(full + " "));
  }

  /** An unknown name keeps the words in front of it, which may be part of it. */
  private static String full(String text, List<UnitListToken> item, String written) {
    int first = 0;
    while (first < item.size() && isBullet(item, first)) {
      first++;
    }
    return first == item.size()
        ? written
        : tidy(text.substring(item.get(first).start(), item.getLast().end()));
  }

  private static boolean isBullet(List<UnitListToken> item, int at) {
    UnitListToken token = item.get(at);
    return token.is(Kind.DASH)
        || token.is(Kind.CLOSE)
        || (token.is(Kind.WORD)
            && at + 1 < item.size()
            && Character.isDigit(token.text().charAt(0)));
  }

  private static String tidy(String name) {
    return name.replace('\u2028', ' ').replace('\n', ' ').strip();
  }

  private static List<UnitListToken> core(List<UnitListToken> item) {
    int from = 0;
    int to = item.size();
    while (from < to && (isBullet(item, from) || leads(item, from))) {
      from++;
    }
    while (to > from && !item.get(to - 1).is(Kind.WORD) && !item.get(to - 1).is(Kind.KNOWN)) {
      to--;
    }
    return new ArrayList<>(item.subList(from, to));
  }

  /** Whether only words that lead to a name stand between here and a known name. */
  private static boolean leads(List<UnitListToken> item, int at) {
    for (int i = at; i < item.size() && i < at + 4; i++) {
      if (item.get(i).is(Kind.KNOWN)) {
        return i > at;
      }
      if (!item.get(i).is(Kind.WORD) || !LEADING.contains(item.get(i).folded())) {
        return false;
      }
    }
    return false;
  }

  /** The units of an item made of known names only. */
  private static List<Unit> tiles(List<UnitListToken> core) {
    List<Unit> tiles = new ArrayList<>();
    UnitListToken last = core.getFirst();
    for (UnitListToken token : core) {
      Unit unit = token.unit();
      if (unit == null) {
        Unit group = tiles.isEmpty() ? null : tiles.getLast();
        boolean behind = group != null && group.kind() == Unit.Kind.GROUP;
        boolean joint = !tiles.isEmpty() && (token.is(Kind.DASH) || isGlue(token));
        if (!joint && !(behind && trails(token))) {
          return List.of();
        }
      } else if (tiles.isEmpty() || standsAlone(tiles.getLast(), unit, token)) {
        tiles.add(unit);
      } else if (!unit.id().equals("bhxh-viet-nam")) {
        return List.of();
      }
      last = token;
    }
    return isGlue(last) ? List.of() : tiles;
  }

  private static boolean trails(UnitListToken token) {
    return TRAILING.contains(token.folded());
  }

  /** "thuộc", "của": what follows is the owner of what stands before. */
  private static boolean isGlue(UnitListToken token) {
    return token.text().equals("thuộc") || token.text().equals("của") || token.isAnd();
  }

  /** Whether a name behind another without a comma is a second unit, not the owner of the first. */
  private static boolean standsAlone(Unit before, Unit unit, UnitListToken token) {
    boolean plural = token.folded().contains("cac ");
    return !unit.id().equals("bhxh-viet-nam")
        && (before.kind() == Unit.Kind.GROUP || unit.kind() == Unit.Kind.UNIT || plural);
  }
}
