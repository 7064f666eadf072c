package vn.cancu.repair;

import java.util.HashSet;
import java.util.Set;
import vn.cancu.language.Folding;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Which two words may stand side by side inside the name of a unit: what saves looking for a name
 * across most line ends.
 */
final class NamePairs {

  private static final int LONGEST_WORD = 12;

  private final Set<String> pairs = new HashSet<>();

  NamePairs(Vocabulary vocabulary) {
    for (Unit unit : vocabulary.units().all()) {
      add(unit.name());
      unit.spellings().forEach(this::add);
      unit.abbreviations().forEach(this::add);
    }
  }

  private void add(String name) {
    String before = "";
    for (int start = 0; start < name.length(); start++) {
      int end = wordEnd(name, start);
      if (end > start) {
        String word = Folding.fold(name.substring(start, end));
        pairs.add(before + " " + word);
        before = word;
        start = end;
      }
    }
  }

  /** Whether the last word of {@code left} and the first of {@code right} can belong together. */
  boolean mayMeet(String left, String right) {
    int end = left.length();
    while (end > 0 && !Character.isLetterOrDigit(left.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(left.charAt(start - 1))) {
      start--;
    }
    int from = 0;
    while (from < right.length() && !Character.isLetterOrDigit(right.charAt(from))) {
      from++;
    }
    int to = wordEnd(right, from);
    if (end - start > LONGEST_WORD || to - from > LONGEST_WORD) {
      return false;
    }
    return isShort(left, start, end)
        || isShort(right, from, to)
        || pairs.contains(
            Folding.fold(left.substring(start, end))
                + " "
                + Folding.fold(right.substring(from, to)));
  }

  /** An abbreviation, which stands for several words. */
  private static boolean isShort(String text, int start, int end) {
    boolean capitals = end - start > 1;
    for (int i = start; capitals && i < end; i++) {
      capitals = Character.isUpperCase(text.charAt(i));
    }
    return capitals;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
