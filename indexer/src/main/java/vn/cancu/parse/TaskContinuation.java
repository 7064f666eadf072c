package vn.cancu.parse;

import vn.cancu.parse.UnitListGrammar.Likeness;

/**
 * Whether a row without a number goes on the row above it, cut by a page break, or is a row of its
 * own under a merged number.
 */
final class TaskContinuation {

  /** No row of a plan is longer; what follows is something else. */
  private static final int LONGEST_ROW = 20_000;

  private static final int LONGEST_LIST = 600;

  private final UnitListGrammar units;

  TaskContinuation(UnitListGrammar units) {
    this.units = units;
  }

  boolean goesOn(TaskRow above, TaskRow row, boolean afterBreak) {
    if (row.number().isPresent() || above.length() > LONGEST_ROW) {
      return false;
    }
    String content = row.of(TableRole.CONTENT);
    String lead = row.of(row.has(TableRole.LEAD) ? TableRole.LEAD : TableRole.UNITS);
    if (content.isEmpty()) {
      return lead.isEmpty() || !opensRow(above, row, lead, afterBreak);
    }
    if (isSmall(content) && TaskNumber.itemLetter(content).isEmpty()) {
      return true;
    }
    if (isSmall(lead) || completesLead(above, lead)) {
      return true;
    }
    boolean bare = lead.isEmpty() && !row.has(TableRole.DEADLINE);
    return bare && afterBreak && isOpen(above.of(TableRole.CONTENT)) && !isItem(content);
  }

  /** A row without content is one of its own when it says who, and until when or with what. */
  private boolean opensRow(TaskRow above, TaskRow row, String lead, boolean afterBreak) {
    if (isSmall(lead) || completesLead(above, lead) || !above.namesLead()) {
      return false;
    }
    boolean more = row.has(TableRole.DEADLINE) || row.has(TableRole.PRODUCT);
    return more && !(afterBreak && endsOpenList(above.of(TableRole.LEAD)));
  }

  /** Whether the unit above is a name only together with this text. */
  private boolean completesLead(TaskRow above, String lead) {
    String before = above.of(TableRole.LEAD);
    return !lead.isEmpty()
        && !before.isEmpty()
        && before.length() + lead.length() < LONGEST_LIST
        && units.likeness(before) != Likeness.KNOWN
        && units.likeness(before + " " + lead) == Likeness.KNOWN;
  }

  private static boolean endsOpenList(String list) {
    return list.endsWith(";") || list.endsWith(",");
  }

  private static boolean isSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  private static boolean isOpen(String text) {
    return !text.isEmpty() && ".;:".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean isItem(String text) {
    return text.startsWith("-") || text.startsWith("+") || !TaskNumber.itemLetter(text).isEmpty();
  }
}
