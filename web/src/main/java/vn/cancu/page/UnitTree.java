package vn.cancu.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cancu.search.UnitTasks;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/** All units, each once, with its numbers, those with tasks below the units they belong to. */
final class UnitTree {

  /**
   * A line of the tree.
   *
   * @param depth 0 for what belongs to nothing
   */
  record Line(
      int depth,
      String name,
      String href,
      List<String> abbreviations,
      String leads,
      String coordinates,
      String reports) {}

  private static final int DEEPEST = 5;

  private final Comparator<Object> order = vietnamese();
  private final Vocabulary vocabulary;
  private final Map<String, UnitTasks> tasks = new HashMap<>();
  private final Map<String, List<Unit>> children = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  UnitTree(Vocabulary vocabulary, List<UnitTasks> units) {
    this.vocabulary = vocabulary;
    units.forEach(unit -> tasks.put(unit.unit(), unit));
    for (Unit unit : vocabulary.units().all()) {
      String parent = unit.parent() == null ? "" : unit.parent();
      children.computeIfAbsent(parent, key -> new ArrayList<>()).add(unit);
    }
  }

  /** The order of names in Vietnamese. */
  static Comparator<Object> vietnamese() {
    return Collator.getInstance(Locale.of("vi", "VN"));
  }

  /** The units of the vocabulary that have tasks, and those that such units belong to. */
  List<Line> busy() {
    List<Line> lines = new ArrayList<>();
    add("", 0, lines);
    return lines;
  }

  private void add(String parent, int depth, List<Line> lines) {
    List<Unit> units = new ArrayList<>(children.getOrDefault(parent, List.of()));
    units.sort(Comparator.comparing(Unit::name, order));
    for (Unit unit : units) {
      int at = lines.size();
      if (placed.add(unit.id())) {
        add(unit.id(), Math.min(depth + 1, DEEPEST), lines);
      }
      if (lines.size() > at || tasks.containsKey(unit.id())) {
        lines.add(at, line(depth, unit.id(), unit.name(), unit.abbreviations()));
        shown.add(unit.id());
      }
    }
  }

  /** The other units of the vocabulary, by name; asked for after {@link #busy}. */
  List<Line> idle() {
    return vocabulary.units().all().stream()
        .filter(unit -> !shown.contains(unit.id()))
        .sorted(Comparator.comparing(Unit::name, order))
        .map(unit -> line(0, unit.id(), unit.name(), unit.abbreviations()))
        .toList();
  }

  /** The units that only documents name. */
  List<Line> unknown() {
    return tasks.values().stream()
        .filter(unit -> vocabulary.units().byId(unit.unit()).isEmpty())
        .sorted(Comparator.comparing(UnitTasks::name, order))
        .map(unit -> line(0, unit.unit(), unit.name(), List.of()))
        .toList();
  }

  private Line line(int depth, String id, String name, List<String> abbreviations) {
    UnitTasks numbers = tasks.getOrDefault(id, new UnitTasks(id, name, 0, 0, 0, 0));
    return new Line(
        depth,
        name,
        Links.unit(id),
        abbreviations,
        Wording.count(numbers.leads()),
        Wording.count(numbers.coordinates()),
        Wording.count(numbers.reports()));
  }
}
