package vn.cancu.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.UnitTasks;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Units;

/**
 * A unit in JSON.
 *
 * @param kind {@code null} for a unit that only documents name
 * @param groups ids of all groups that bind it along with others
 */
record UnitJson(
    String id,
    String name,
    String url,
    @Nullable String kind,
    List<String> abbreviations,
    List<String> spellings,
    @Nullable String parent,
    List<String> children,
    List<String> groups,
    long tasks,
    long leads,
    long coordinates,
    long reports) {

  static UnitJson of(Unit unit, Units all, Optional<UnitTasks> counted) {
    UnitTasks numbers = counted.orElseGet(() -> new UnitTasks(unit.id(), unit.name(), 0, 0, 0, 0));
    return new UnitJson(
        unit.id(),
        unit.name(),
        "/don-vi/" + unit.id(),
        unit.kind().name().toLowerCase(Locale.ROOT),
        unit.abbreviations(),
        unit.spellings(),
        unit.parent(),
        all.childrenOf(unit.id()).stream().map(Unit::id).toList(),
        all.groupsOf(unit.id()),
        numbers.total(),
        numbers.leads(),
        numbers.coordinates(),
        numbers.reports());
  }

  /** A unit that only documents name. */
  static UnitJson of(UnitTasks unit) {
    return new UnitJson(
        unit.unit(),
        unit.name(),
        "/don-vi/" + unit.unit(),
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        unit.total(),
        unit.leads(),
        unit.coordinates(),
        unit.reports());
  }
}
