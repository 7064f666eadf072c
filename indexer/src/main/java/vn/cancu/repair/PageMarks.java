package vn.cancu.repair;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.cancu.language.Syllable;

/**
 * Traces of the printed page and of the web page around a text: rulers of letterheads, page breaks,
 * page numbers, a scribble read as a lone {@code m}, "Tải Văn bản tiếng Việt". Whole lines only; an
 * empty line is left, so that what stood apart stays apart.
 */
final class PageMarks implements Healing {

  private static final int LONGEST_MARK = 60;

  private static final String MOTTO = "Hạnh phúc";

  /** Two letters and a bracket. */
  private static final int LONGEST_STRAY = 3;

  private final Phrases phrases;

  PageMarks(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Whether this is a scribble: one or two letters that are no word, perhaps with a bracket. */
  static boolean isStray(String line) {
    String mark = line.endsWith(")") ? line.substring(0, line.length() - 1) : line;
    return !mark.isEmpty()
        && mark.length() <= 2
        && mark.chars().allMatch(Character::isLowerCase)
        && Syllable.parse(mark).isEmpty();
  }

  @Override
  public void heal(Draft draft, Edits edits) {
    String text = draft.text();
    Map<String, Integer> strays = strays(draft);
    int page = 0;
    boolean atBreak = false;
    boolean emptyBefore = true;
    boolean pagesCount = pagesCount(draft);
    Line above = Line.of(text, 0, 0);
    for (int start = 0; start < text.length(); start = draft.lineEnd(start) + 1) {
      int end = draft.lineEnd(start);
      while (page < draft.pageStarts().size()
          && draft.pageStarts().get(page) <= draft.origins()[start]) {
        page++;
        atBreak = true;
      }
      if (end - start > LONGEST_MARK) {
        glued(text, start, end, strays, edits);
        atBreak = false;
        emptyBefore = false;
        above = Line.of(text, start, end);
        continue;
      }
      String line = text.substring(start, end).strip();
      boolean breaks = isPageBreak(line);
      boolean alone = emptyBefore && isEmptyLine(draft, end + 1);
      if (breaks
          || (isRuler(line) && isLetterhead(above))
          || isNumberedPage(line)
          || phrases.isWebLine(line)
          || (isPage(line) && (pagesCount || atBreak || breakFollows(draft, end)))
          || (isNumber(line) && (atBreak || breakFollows(draft, end)))
          || (alone
              && isStray(line)
              && (isTableRow(above) || draft.wrapped() || atBreak || breakFollows(draft, end)))) {
        edits.replace(start, end, "");
        line = "";
      } else {
        glued(text, start, end, strays, edits);
      }
      above = line.isEmpty() ? above : Line.of(text, start, end);
      atBreak = breaks || (atBreak && line.isEmpty());
      emptyBefore = line.isEmpty();
    }
  }

  private static Map<String, Integer> strays(Draft draft) {
    Map<String, Integer> found = new HashMap<>();
    for (int start = 0; start < draft.text().length(); start = draft.lineEnd(start) + 1) {
      int end = draft.lineEnd(start);
      if (end - start <= 3 && isStray(draft.text().substring(start, end))) {
        found.merge(draft.text().substring(start, end), 1, Integer::sum);
      }
    }
    return found;
  }

  /**
   * A scribble that recurs in the text is also dropped where it sticks to the end of a sentence.
   */
  private static void glued(
      String text, int start, int end, Map<String, Integer> strays, Edits edits) {
    int stop = end - 1;
    while (stop > start && end - stop <= LONGEST_STRAY + 1 && ".;".indexOf(text.charAt(stop)) < 0) {
      stop--;
    }
    if (stop > start && end - stop <= LONGEST_STRAY + 1 && end - stop > 1) {
      String tail = text.substring(stop + 1, end);
      String mark = tail.endsWith(")") ? tail.substring(0, tail.length() - 1) : tail;
      if (isStray(tail) && strays.getOrDefault(mark, 0) > 1) {
        edits.replace(stop + 1, end, "");
      }
    }
  }

  private static boolean isEmptyLine(Draft draft, int start) {
    return start >= draft.text().length()
        || draft.text().substring(start, draft.lineEnd(start)).isBlank();
  }

  private static boolean breakFollows(Draft draft, int end) {
    int start = end + 1;
    for (int empty = 0; start < draft.text().length() && empty < 4; empty++) {
      int next = draft.lineEnd(start);
      if (Collections.binarySearch(draft.pageStarts(), draft.origins()[start]) >= 0) {
        return true;
      }
      String line = draft.text().substring(start, Math.min(next, start + LONGEST_MARK)).strip();
      if (!line.isEmpty()) {
        return isPageBreak(line);
      }
      start = next + 1;
    }
    return false;
  }

  private static boolean isPageBreak(String line) {
    return line.length() > 5
        && line.startsWith("--")
        && line.endsWith("--")
        && line.toLowerCase(Locale.ROOT).contains("page");
  }

  private static boolean isRuler(String line) {
    return line.length() >= 3 && line.chars().allMatch(c -> "-_=*–—─~".indexOf(c) >= 0);
  }

  /** A row of a table, which a formula set in columns is not. */
  private static boolean isTableRow(Line above) {
    return above.isRow() && above.text().indexOf('=') < 0;
  }

  /** Names in capitals and the motto of the state have a ruler under them. */
  private static boolean isLetterhead(Line above) {
    return above.isCaps() || above.text().contains(MOTTO);
  }

  private static boolean isNumber(String line) {
    return !line.isEmpty() && line.length() <= 4 && line.chars().allMatch(PageMarks::isDigit);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** "Trang 2": a page when a page ends there or all of them count up; else it may be a mention. */
  private static boolean isPage(String line) {
    return line.regionMatches(true, 0, "trang ", 0, 6) && isNumber(line.substring(6));
  }

  private static boolean pagesCount(Draft draft) {
    String text = draft.text();
    int pages = 0;
    int last = 0;
    for (int start = 0; start < text.length(); start = draft.lineEnd(start) + 1) {
      int end = Math.min(draft.lineEnd(start), start + LONGEST_MARK);
      if ("tT".indexOf(text.charAt(start)) >= 0 && isPage(text.substring(start, end).strip())) {
        int number = Integer.parseInt(text.substring(start + 6, end).strip());
        if (pages > 0 && number != last + 1) {
          return false;
        }
        pages++;
        last = number;
      }
    }
    return pages > 1;
  }

  /** "- 2 -", "Trang 2/5", "Page 2 of 5". */
  private static boolean isNumberedPage(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (lower.startsWith("trang ") || lower.startsWith("page ")) {
      String rest = lower.substring(lower.indexOf(' ') + 1).replace(" of ", "/").replace(" ", "");
      int slash = rest.indexOf('/');
      return slash >= 0
          && isNumber(rest.substring(0, slash))
          && isNumber(rest.substring(slash + 1));
    }
    return line.length() > 4
        && line.startsWith("- ")
        && line.endsWith(" -")
        && isNumber(line.substring(2, line.length() - 2));
  }
}
