package vn.cancu.repair;

/**
 * One blank between words, none before a comma, one after; no blanks at the edges of lines and
 * cells, no empty lines; {@code 4269 /KH-BHXH} becomes {@code 4269/KH-BHXH}.
 */
final class Spacing implements Healing {

  @Override
  public void heal(Draft draft, Edits edits) {
    String text = draft.text();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n') {
        i = gap(draft, i, edits);
      } else {
        if (c == ','
            && Character.isLetter(draft.at(i - 1))
            && Character.isLetter(draft.at(i + 1))) {
          edits.replace(i, i + 1, ", ");
        }
        i++;
      }
    }
  }

  private static int gap(Draft draft, int start, Edits edits) {
    int end = start;
    int feeds = 0;
    while (end < draft.text().length() && (draft.at(end) == ' ' || draft.at(end) == '\n')) {
      if (draft.at(end) == '\n') {
        feeds++;
      }
      end++;
    }
    boolean edge = start == 0 || end == draft.text().length();
    if (feeds > 0) {
      edits.adjust(start, end, edge ? "" : "\n");
    } else if (edge || isCellEdge(draft.at(start - 1)) || isCellEdge(draft.at(end))) {
      edits.adjust(start, end, "");
    } else if (isSuperfluous(draft, start - 1, end)) {
      edits.replace(start, end, "");
    } else if (end - start > 1) {
      edits.adjust(start, end, " ");
    }
    return end;
  }

  private static boolean isCellEdge(char c) {
    return c == '\t' || c == '\u2028';
  }

  private static boolean isSuperfluous(Draft draft, int left, int right) {
    char before = draft.at(left);
    char after = draft.at(right);
    char behind = draft.at(right + 1);
    return switch (after) {
      case ',', ';' -> Character.isLetterOrDigit(before) && (behind == ' ' || behind == '\n');
      case '.' -> Character.isLetterOrDigit(before) && behind == '\n';
      case '/' -> Character.isDigit(before) && Character.isUpperCase(behind);
      default -> false;
    };
  }
}
