package vn.cancu.repair;

/**
 * One blank between words; no blanks at the edges of lines and cells, no empty lines; {@code 4269
 * /KH-BHXH} becomes {@code 4269/KH-BHXH}. Where lines were cut, also no blank before a comma and
 * one after: there the cuts went wrong, elsewhere somebody typed it so.
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
        if (draft.wrapped() && lacksBlank(draft, i)) {
          edits.replace(i, i + 1, ", ");
        }
        i++;
      }
    }
  }

  /** A comma between words; between the letters of a formula it is right. */
  private static boolean lacksBlank(Draft draft, int comma) {
    return draft.text().charAt(comma) == ','
        && Character.isLetter(draft.at(comma - 1))
        && Character.isLetter(draft.at(comma - 2))
        && Character.isLetter(draft.at(comma + 1))
        && Character.isLetter(draft.at(comma + 2));
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
    } else if (isInNumber(draft, start - 1, end)
        || (draft.wrapped() && isBeforeStop(draft, start - 1, end))) {
      edits.replace(start, end, "");
    } else if (end - start > 1) {
      edits.adjust(start, end, " ");
    }
    return end;
  }

  private static boolean isCellEdge(char c) {
    return c == '\t' || c == '\u2028';
  }

  /** Between "4269" and "/KH-BHXH". */
  private static boolean isInNumber(Draft draft, int left, int right) {
    return draft.at(right) == '/'
        && Character.isDigit(draft.at(left))
        && Character.isUpperCase(draft.at(right + 1))
        && Character.isUpperCase(draft.at(right + 2));
  }

  private static boolean isBeforeStop(Draft draft, int left, int right) {
    char before = draft.at(left);
    char behind = draft.at(right + 1);
    return switch (draft.at(right)) {
      case ',', ';' -> Character.isLetterOrDigit(before) && (behind == ' ' || behind == '\n');
      case '.' -> Character.isLetterOrDigit(before) && behind == '\n';
      default -> false;
    };
  }
}
