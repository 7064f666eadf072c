package vn.cancu.parse;

import java.util.List;
import vn.cancu.document.UnitName;
import vn.cancu.language.Folding;

/**
 * Who does a task: from its two columns, or from one that says "A chủ trì, phối hợp với B".
 *
 * @param lead who leads
 * @param coordinating who takes part
 */
record TaskUnits(List<UnitName> lead, List<UnitName> coordinating) {

  private static final String TOGETHER = "phoi hop";
  private static final String LEADING = "chu tri";

  static TaskUnits of(TaskRow row, UnitListGrammar lists) {
    String lead = row.has(TableRole.LEAD) ? row.of(TableRole.LEAD) : row.of(TableRole.UNITS);
    String coordinating = row.of(TableRole.COORDINATING);
    String folded = Folding.fold(lead);
    int together = folded.length() == lead.length() ? folded.indexOf(TOGETHER) : -1;
    if (together >= 0 && (row.has(TableRole.UNITS) || folded.contains(LEADING))) {
      String helpers = lead.substring(together + TOGETHER.length());
      coordinating = coordinating.isEmpty() ? helpers : helpers + ";" + coordinating;
      lead = lead.substring(0, together);
    }
    return new TaskUnits(lists.read(withoutRole(lead)), lists.read(withoutRole(coordinating)));
  }

  /** "Vụ Pháp chế chủ trì" is the name with what it does. */
  private static String withoutRole(String list) {
    return list.replace("chủ trì", ";").replace("Chủ trì", ";").replace("phối hợp", ";");
  }
}
