package vn.cancu.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What of the pages of a PDF file is not in its text. Pages count from 1. */
final class PdfRemarks {

  /** More different lines are not named one by one. */
  private static final int MOST_NAMED = 12;

  private static final int LONGEST_NAMED = 80;

  private final SortedSet<Integer> unread = new TreeSet<>();
  private final SortedSet<Integer> numbered = new TreeSet<>();
  private final Map<String, SortedSet<Integer>> titles = new LinkedHashMap<>();
  private final Map<String, SortedSet<Integer>> headers = new LinkedHashMap<>();

  /** A page is a picture without text. */
  void unread(int page) {
    unread.add(page);
  }

  /** A page number was left out. */
  void number(int page) {
    numbered.add(page);
  }

  /** A running title was left out. */
  void title(int page, String text) {
    titles.computeIfAbsent(shortened(text), _ -> new TreeSet<>()).add(page);
  }

  /** The header of a table was left out, which the page repeats. */
  void header(int page, List<String> cells) {
    String row = cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
    headers.computeIfAbsent(shortened(row.replace('\u2028', ' ')), _ -> new TreeSet<>()).add(page);
  }

  void writeTo(TextWriter writer) {
    if (!unread.isEmpty()) {
      writer.remark(
          SourceRemark.Kind.UNREAD,
          "Trang " + pages(unread) + " chỉ có ảnh, không có lớp chữ: chưa đọc được.");
    }
    List<String> parts = new ArrayList<>();
    if (!numbered.isEmpty()) {
      parts.add("số trang (trang " + pages(numbered) + ")");
    }
    addNamed("dòng đầu, cuối trang", titles, parts);
    addNamed("tiêu đề bảng lặp lại", headers, parts);
    if (!parts.isEmpty()) {
      writer.remark(
          SourceRemark.Kind.LEFT_OUT, "Bỏ khỏi trang in: " + String.join("; ", parts) + ".");
    }
  }

  private static void addNamed(
      String what, Map<String, SortedSet<Integer>> found, List<String> parts) {
    found.entrySet().stream()
        .limit(MOST_NAMED)
        .forEach(each ->
            parts.add(what + " “" + each.getKey() + "” (trang " + pages(each.getValue()) + ")"));
    if (found.size() > MOST_NAMED) {
      parts.add("và " + (found.size() - MOST_NAMED) + " " + what + " khác");
    }
  }

  /** {@code 3, 5–8}. */
  private static String pages(SortedSet<Integer> pages) {
    List<String> ranges = new ArrayList<>();
    int first = pages.first();
    int last = first;
    for (int page : pages.tailSet(first + 1)) {
      if (page > last + 1) {
        ranges.add(range(first, last));
        first = page;
      }
      last = page;
    }
    ranges.add(range(first, last));
    return String.join(", ", ranges);
  }

  private static String range(int first, int last) {
    return switch (last - first) {
      case 0 -> Integer.toString(first);
      case 1 -> first + ", " + last;
      default -> first + "–" + last;
    };
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_NAMED ? text : text.substring(0, LONGEST_NAMED).strip() + "…";
  }
}
