package vn.cancu.vocabulary;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.config.ConfigException;
import vn.cancu.document.TextSpan;

/**
 * All known units. Full spellings are found whatever their case, marks and hyphens; abbreviations
 * only as written, because "VP", "PC" or "TW" inside other text would name the wrong thing.
 */
public final class Units {

  /** A unit found in a text, with its place. */
  public record Match(TextSpan span, Unit unit) {}

  private static final List<String> TYPES =
      List.of("ban", "vu", "cuc", "phong", "trung tam", "truong", "vien");

  private static final Unit NOBODY =
      new Unit("", "", Unit.Kind.GROUP, List.of(), List.of(), null, List.of());

  private final Map<String, Unit> byId = new LinkedHashMap<>();
  private final Map<String, List<Unit>> children = new HashMap<>();
  private final Map<String, Unit> byKey = new HashMap<>();
  private final Map<String, Unit> byAbbreviation = new HashMap<>();
  private final Map<String, Unit> byShortName = new HashMap<>();
  private final DamagedNames damaged;
  private final NameTree names;

  /** The characters abbreviations begin with, and the number of words of the longest. */
  private final String initials;

  private final int longestAbbreviation;

  /**
   * @throws ConfigException when two units share an id, a spelling or an abbreviation, or one
   *     belongs to a unit that is not there
   */
  Units(List<Unit> units) {
    for (Unit unit : units) {
      claim(byId, unit.id(), unit);
      claim(byKey, NameKey.of(unit.name()), unit);
      unit.spellings().forEach(spelling -> claim(byKey, NameKey.of(spelling), unit));
      unit.abbreviations().forEach(abbreviation -> claim(byAbbreviation, abbreviation, unit));
    }
    units.forEach(this::checkPlace);
    units.forEach(this::shorten);
    damaged = new DamagedNames(tellingNames());
    names = new NameTree(byKey);
    initials = byAbbreviation.keySet().stream().map(a -> a.substring(0, 1)).collect(joining());
    longestAbbreviation =
        byAbbreviation.keySet().stream().mapToInt(a -> Words.of(a).size()).max().orElse(0);
  }

  private static void claim(Map<String, Unit> map, String key, Unit unit) {
    Unit other = map.putIfAbsent(key, unit);
    if (other != null && !other.equals(unit)) {
      throw new ConfigException(
          "units.yaml: «" + key + "» thuộc cả hai đơn vị " + other.id() + " và " + unit.id(),
          "two units share one id, spelling or abbreviation");
    }
  }

  /**
   * Names that are known again when damaged: not those of the members of a group, which one word
   * tells apart ("BHXH tỉnh Bình Thuận", "BHXH tỉnh Ninh Thuận").
   */
  private Map<String, Unit> tellingNames() {
    Map<String, Unit> names = new HashMap<>(byKey);
    names.values().removeIf(unit -> unit.parent() != null && unit.groups().contains(unit.parent()));
    return names;
  }

  private void checkPlace(Unit unit) {
    List<String> named = new ArrayList<>(unit.groups());
    if (unit.parent() != null) {
      children.computeIfAbsent(unit.parent(), key -> new ArrayList<>()).add(unit);
      named.add(unit.parent());
    }
    for (String id : named) {
      if (!byId.containsKey(id)) {
        throw new ConfigException(
            "units.yaml: đơn vị " + unit.id() + " thuộc «" + id + "», không có đơn vị này",
            "a unit belongs to one that is not there");
      }
    }
  }

  /**
   * "Vụ Kiểm toán nội bộ" is "Kiểm toán nội bộ" in a list of units; a name two share is dropped.
   */
  private void shorten(Unit unit) {
    String key = NameKey.of(unit.name());
    for (String type : TYPES) {
      if (unit.kind() == Unit.Kind.UNIT && key.startsWith(type + " ")) {
        byShortName.merge(key.substring(type.length() + 1), unit, (a, b) -> NOBODY);
        return;
      }
    }
  }

  /** All units in the order of the vocabulary. */
  public List<Unit> all() {
    return List.copyOf(byId.values());
  }

  /** The unit with this id. */
  public Optional<Unit> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The units that belong to one, in the order of the vocabulary. */
  public List<Unit> childrenOf(String id) {
    return children.getOrDefault(id, List.of());
  }

  /** The ids of the groups a unit belongs to, and of those these belong to, the nearest first. */
  public List<String> groupsOf(String id) {
    Set<String> groups = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      Unit unit = byId.get(open.removeFirst());
      for (String group : unit == null ? List.<String>of() : unit.groups()) {
        if (!group.equals(id) && groups.add(group)) {
          open.add(group);
        }
      }
    }
    return List.copyOf(groups);
  }

  /** The unit this text names as a whole, by its name, a spelling or an abbreviation. */
  public Optional<Unit> find(String name) {
    Unit unit = byAbbreviation.get(name.strip());
    return Optional.ofNullable(unit != null ? unit : names.whole(name));
  }

  /** The unit this text names without its first word, as lists of units do: "Pháp chế". */
  public Optional<Unit> findShort(String name) {
    return find(name)
        .or(() -> Optional.ofNullable(byShortName.get(NameKey.of(name))))
        .filter(unit -> !unit.equals(NOBODY));
  }

  /**
   * The one unit whose name this text is, with letters misread or blanks lost or added; empty when
   * it could be none or several.
   */
  public Optional<Unit> nearest(String name) {
    return find(name).or(() -> damaged.nearest(name));
  }

  /** Whether a text that begins with these words may be {@link #nearest} to a unit. */
  public boolean mayBegin(String first, String second) {
    return damaged.mayBegin(first, second);
  }

  /**
   * The unit whose words are those of both texts, each in its own order: a cell that was torn in
   * two, "Vụ chức bộ" and "Tổ cán".
   */
  public Optional<Unit> shuffled(String left, String right) {
    return damaged.shuffled(left, right);
  }

  /** Every abbreviation of a unit, for those who look for definitions in text. */
  public Set<String> abbreviations() {
    return new TreeSet<>(byAbbreviation.keySet());
  }

  /** The units named in a text, left to right, the longest name at each place, without overlaps. */
  public List<Match> scan(CharSequence text) {
    List<Match> matches = new ArrayList<>();
    Walk walk = new Walk(text);
    while (walk.next()) {
      Unit unit = walk.unit();
      if (unit != null) {
        matches.add(new Match(new TextSpan(walk.start(), walk.end()), unit));
      }
    }
    return matches;
  }

  /** Goes over a text from word to word, over a name of a unit in one step. */
  public final class Walk {

    private final CharSequence text;
    private int start;
    private int end;
    private @Nullable Unit unit;

    public Walk(CharSequence text) {
      this.text = text;
    }

    /** Goes to the next word or name; false at the end. */
    public boolean next() {
      start = Words.start(text, end);
      if (start == text.length()) {
        return false;
      }
      NameTree.Found name = longest(text, start);
      end = name == null ? Words.end(text, start) : name.end();
      unit = name == null ? null : name.unit();
      return true;
    }

    public int start() {
      return start;
    }

    public int end() {
      return end;
    }

    /** The unit that is named; null for another word. */
    public @Nullable Unit unit() {
      return unit;
    }
  }

  private NameTree.@Nullable Found longest(CharSequence text, int from) {
    NameTree.Found best = names.longest(text, from);
    int end = from;
    for (int n = 0; n < longestAbbreviation && initials.indexOf(text.charAt(from)) >= 0; n++) {
      int start = n == 0 ? from : Words.start(text, end);
      end = Words.end(text, start);
      Unit unit = end == start ? null : byAbbreviation.get(text.subSequence(from, end).toString());
      best =
          unit != null && (best == null || best.end() < end) ? new NameTree.Found(unit, end) : best;
    }
    return best;
  }
}
