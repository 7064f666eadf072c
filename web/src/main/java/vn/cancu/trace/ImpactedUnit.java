package vn.cancu.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;

/**
 * What a change means for one unit.
 *
 * @param leads how many affected tasks it leads
 * @param coordinates in how many it takes part
 * @param first the earliest last day of those it leads; {@code null} where none has one
 */
public record ImpactedUnit(UnitName unit, int leads, int coordinates, @Nullable LocalDate first) {

  private static final Comparator<ImpactedUnit> MOST_FIRST =
      Comparator.comparingInt(ImpactedUnit::leads)
          .thenComparingInt(ImpactedUnit::coordinates)
          .reversed();

  /** The units of the affected tasks, those that lead most of them first. */
  public static List<ImpactedUnit> of(Impact impact) {
    Map<UnitName, ImpactedUnit> units = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    impact
        .withTask()
        .forEach(row -> {
          Task task = row.task();
          if (task != null && seen.add(row.document().id() + "#" + task.id())) {
            LocalDate end = task.deadline().lastDay();
            task.leadUnits().forEach(unit -> add(units, new ImpactedUnit(unit, 1, 0, end)));
            task.coordinatingUnits()
                .forEach(unit -> add(units, new ImpactedUnit(unit, 0, 1, null)));
          }
        });
    List<ImpactedUnit> all = new ArrayList<>(units.values());
    all.sort(MOST_FIRST);
    return List.copyOf(all);
  }

  private static void add(Map<UnitName, ImpactedUnit> units, ImpactedUnit more) {
    units.merge(more.unit(), more, ImpactedUnit::plus);
  }

  private ImpactedUnit plus(ImpactedUnit more) {
    boolean earlier = first == null || (more.first != null && more.first.isBefore(first));
    return new ImpactedUnit(
        unit, leads + more.leads, coordinates + more.coordinates, earlier ? more.first : first);
  }
}
