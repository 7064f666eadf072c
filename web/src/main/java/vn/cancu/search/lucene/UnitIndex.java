package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import vn.cancu.index.Level;
import vn.cancu.search.Facet;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.UnitTasks;

/** The units that tasks name, each with its number of tasks: the columns of the facets, summed. */
final class UnitIndex {

  private static final Plan ALL = new Plan(List.of(), List.of());

  private final Snapshot snapshot;
  private final RankingSettings settings;

  UnitIndex(Snapshot snapshot, RankingSettings settings) {
    this.snapshot = snapshot;
    this.settings = settings;
  }

  List<UnitTasks> all() throws IOException {
    Map<String, Long> leads = counts(Facet.LEAD, ALL);
    Map<String, Long> coordinates = counts(Facet.COORDINATING, ALL);
    Map<String, Long> reports = counts(Facet.LEAD, ALL.only(Facet.KIND, "report"));
    List<UnitTasks> units = new ArrayList<>();
    for (Map.Entry<String, Long> unit : counts(Facet.UNIT, ALL).entrySet()) {
      String id = unit.getKey();
      units.add(
          new UnitTasks(
              id,
              snapshot.labels().of(Facet.UNIT, id),
              unit.getValue(),
              leads.getOrDefault(id, 0L),
              coordinates.getOrDefault(id, 0L),
              reports.getOrDefault(id, 0L)));
    }
    return units;
  }

  private Map<String, Long> counts(Facet facet, Plan plan) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    FacetDictionary dictionary = snapshot.dictionary(facet);
    long[] counts =
        new FacetCounter(Level.TASK, plan, snapshot.everything(settings)).count(facet, dictionary);
    Map<String, Long> byValue = new HashMap<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        byValue.put(dictionary.value(number, leaves), counts[number]);
      }
    }
    return byValue;
  }
}
