package vn.cancu.repair;

import java.util.Locale;
import java.util.Set;
import vn.cancu.language.Syllable;

/**
 * One physical line and what its look says about the paragraph it is part of.
 *
 * @param start offset of its first character that is no blank
 * @param end offset after its last character that is no blank
 * @param indent blanks in front
 * @param text what stands between
 */
record Line(int start, int end, int indent, String text) {

  /** Words that never end a paragraph: what they lead to stands on the next line. */
  private static final Set<String> OPEN_WORDS =
      Set.of(
          ("tại theo của và số các từ đến khoản điểm hoặc với trong cho về ngày tháng điều như do là"
                  + " bởi đối trên ở thuộc bằng khi để ra quý những một mỗi được bị không"
                  + " nhằm gồm nếu thì mà hay cùng cả tiết mục")
              .split(" "));

  private static final Set<String> NUMBERED =
      Set.of("số ngày tháng năm quý điều khoản điểm mục lệ khóa đạt tiết".split(" "));

  /** Beginnings of paragraphs in decisions and plans. */
  private static final String[] OPENINGS = {
    "Căn cứ ", "Theo đề nghị", "Xét đề nghị", "Nơi nhận", "Kính gửi", "Số:", "Trên đây là"
  };

  private static final String[] UNIT_HEADS = {
    "Điều ", "Chương ", "Mục ", "Phần ", "Phụ lục ", "PHỤ LỤC"
  };

  static Line of(String text, int from, int to) {
    int start = from;
    while (start < to && text.charAt(start) == ' ') {
      start++;
    }
    int end = to;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Line(start, end, start - from, text.substring(start, end));
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean isRow() {
    return text.indexOf('\t') >= 0;
  }

  char first() {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  char last() {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /** Whether it begins in lower case, perhaps after an opening bracket. */
  boolean startsLower() {
    char c = first() == '(' && text.length() > 1 ? text.charAt(1) : first();
    return Character.isLowerCase(c) && !startsWithMarker();
  }

  boolean startsWithQuote() {
    return first() == '“';
  }

  /** A small number or a Roman numeral alone: the number of a row or section. */
  boolean isLoneNumeral() {
    return text.length() <= 4
        && (text.chars().allMatch(Character::isDigit) && text.length() < 4
            || text.chars().allMatch(c -> "IVX".indexOf(c) >= 0));
  }

  boolean hasLetter() {
    return text.chars().anyMatch(Character::isLetter);
  }

  /** The length of its first word. */
  int firstWordLength() {
    int blank = text.indexOf(' ');
    return blank < 0 ? text.length() : blank;
  }

  private String lastWord() {
    int end = text.length();
    int start = end;
    while (start > 0 && end - start < 12 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  boolean endsOpen() {
    boolean dash = "-–".indexOf(last()) >= 0 && text.length() > 1;
    return last() == ',' || dash || (!isCaps() && OPEN_WORDS.contains(lastWord()));
  }

  boolean expectsNumber() {
    return NUMBERED.contains(lastWord());
  }

  boolean endsSentence() {
    return ".;:!?…".indexOf(last()) >= 0;
  }

  /** Whether it begins an item: a dash, a letter with a bracket, a number with a point. */
  boolean startsWithMarker() {
    return markerEnd() > 0;
  }

  boolean isBareMarker() {
    int end = markerEnd();
    return end > 0 && end == text.length();
  }

  boolean startsWithDash() {
    return markerEnd() > 0 && "-–+•*".indexOf(first()) >= 0;
  }

  private int markerEnd() {
    if (text.isEmpty()) {
      return 0;
    }
    if ("-–+•*".indexOf(first()) >= 0) {
      return endsMarker(1) ? 1 : 0;
    }
    int i = first() == '(' ? 1 : 0;
    int groups = 0;
    while (i < text.length() && groups < 5) {
      int start = i;
      while (i < text.length() && i - start < 5 && isNumeralPart(text, i, start)) {
        i++;
      }
      if (i == start || i - start > (Character.isDigit(text.charAt(start)) ? 3 : 5)) {
        return 0;
      }
      groups++;
      char stop = i < text.length() ? text.charAt(i) : ' ';
      if (stop == ')') {
        return endsMarker(i + 1) ? i + 1 : 0;
      }
      if (stop != '.') {
        return groups > 1 && endsMarker(i) && i < text.length() ? i : 0;
      }
      i++;
      if (endsMarker(i)) {
        return i;
      }
      if (!Character.isDigit(text.charAt(start))) {
        return 0;
      }
    }
    return 0;
  }

  /** Digits, a Roman numeral, or one letter. */
  private static boolean isNumeralPart(String text, int at, int start) {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return at == start || Character.isDigit(text.charAt(start));
    }
    return "IVX".indexOf(c) >= 0
        ? at == start || "IVX".indexOf(text.charAt(at - 1)) >= 0
        : at == start && Character.isLetter(c);
  }

  private boolean endsMarker(int at) {
    return at >= text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\n';
  }

  boolean isOpening() {
    for (String opening : OPENINGS) {
      if (text.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }

  /** "Điều 4.", "Chương II", "Phụ lục 1": the head of a part, or a mention of one. */
  boolean startsWithUnitHead() {
    for (String head : UNIT_HEADS) {
      if (text.startsWith(head)) {
        return true;
      }
    }
    return false;
  }

  /** "Điều 1." alone on its line. */
  boolean isBareArticle() {
    return text.startsWith("Điều ") && text.length() < 11 && last() == '.';
  }

  /** Whether it is set in capitals; abbreviations alone do not count as that. */
  boolean isCaps() {
    boolean word = false;
    for (String token : text.split(" ", 40)) {
      if (!token.equals(token.toUpperCase(Locale.ROOT))) {
        return false;
      }
      String letters = token.replaceAll("[^\\p{L}]", "");
      word |= letters.length() > 1 && Syllable.parse(letters).isPresent();
    }
    return word;
  }
}
