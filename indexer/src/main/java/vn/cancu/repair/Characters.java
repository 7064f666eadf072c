package vn.cancu.repair;

import java.text.Normalizer;

/**
 * One way to write each character: NFC, {@code Đ} for the look-alikes {@code Ð} and {@code Ɖ},
 * plain spaces, line feeds; invisible characters go. A form feed ends a line.
 */
final class Characters implements Healing {

  /** No letter of any language carries more marks; a longer run is noise and handled in pieces. */
  private static final int LONGEST_CLUSTER = 16;

  @Override
  public void heal(Draft draft, Edits edits) {
    String text = draft.text();
    boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
    for (int i = 0; i < text.length(); ) {
      if (isOrdinary(text.charAt(i))
          && (composed || i + 1 == text.length() || isBase(text.charAt(i + 1)))) {
        i++;
        continue;
      }
      int end = composed ? i + 1 : clusterEnd(text, i);
      if (end - i > 1) {
        compose(text, i, end, edits);
      } else {
        plain(text.charAt(i), i, edits);
      }
      i = end;
    }
  }

  /** Printable ASCII and the letters of Vietnamese, which are most of a text. */
  private static boolean isOrdinary(char c) {
    return (c >= ' ' && c < 0x7F)
        || c == '\n'
        || (c >= 0x1EA0 && c <= 0x1EF9)
        || (c >= 'À' && c <= 'ư' && c != 'Ð' && c != 'Ɖ' && c != 'ð');
  }

  /** Whether no mark of the letter before it can begin here. */
  private static boolean isBase(char c) {
    return c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9);
  }

  private static int clusterEnd(String text, int from) {
    int end = from + Character.charCount(text.codePointAt(from));
    while (end < text.length()
        && end - from < LONGEST_CLUSTER
        && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private static void compose(String text, int start, int end, Edits edits) {
    String found = text.substring(start, end);
    String composed = Normalizer.normalize(found, Normalizer.Form.NFC);
    if (!composed.equals(found)) {
      edits.replace(start, end, composed);
    }
  }

  private static void plain(char c, int at, Edits edits) {
    switch (c) {
      case '\n', '\t', '\u2028' -> {}
      case 'Ð', 'Ɖ' -> edits.replace(at, at + 1, "Đ");
      case 'ð' -> edits.replace(at, at + 1, "đ");
      case '\f', '\u000B', '\u0085', '\u2029' -> edits.replace(at, at + 1, "\n");
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' ->
          edits.replace(at, at + 1, "");
      default -> {
        if (Character.getType(c) == Character.SPACE_SEPARATOR) {
          if (c != ' ') {
            edits.replace(at, at + 1, " ");
          }
        } else if (Character.isISOControl(c)) {
          edits.adjust(at, at + 1, "");
        } else if (c >= 0x340 && !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC)) {
          edits.replace(at, at + 1, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC));
        }
      }
    }
  }
}
