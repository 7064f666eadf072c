package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cancu.document.Indicator;

/**
 * Percentages a paragraph sets as targets: "phấn đấu đạt 35,2% lực lượng lao động". Rates of
 * contributions, benefits, interest and fines are not targets.
 */
final class IndicatorSentence {

  private static final List<String> TARGETS =
      List.of(
          "đạt",
          "phấn đấu",
          "tỷ lệ",
          "tỉ lệ",
          "chỉ tiêu",
          "hoàn thành",
          "chiếm",
          "giảm",
          "tăng",
          "tối thiểu",
          "ít nhất",
          "mục tiêu",
          "bao phủ");

  private static final List<String> RATES =
      List.of(
          "mức đóng",
          "hưởng",
          "lãi",
          "thuế",
          "phạt",
          "hỗ trợ",
          "tự chủ",
          "thanh toán",
          "đóng bằng",
          "trích",
          "lương",
          "phí",
          "chi trả",
          "đảm bảo");

  private static final List<String> LEADING =
      List.of("phấn đấu", "đến hết", "trong", "và", "đảm bảo", "bảo đảm", "đạt");

  private static final List<String> TRAILING =
      List.of(
          "chiếm tỷ lệ",
          "đạt tỷ lệ",
          "đạt trên tỷ lệ",
          "trên tỷ lệ",
          "tỷ lệ",
          "khoảng",
          "trên",
          "tối thiểu",
          "ít nhất",
          "đạt",
          "chiếm",
          "là",
          "từ",
          "dưới",
          "còn",
          "phấn đấu",
          "hơn",
          "xuống",
          "lên",
          "hoàn thành",
          "tới",
          "đến",
          "khoản",
          "bình quân");

  private static final int LONGEST_NAME = 220;
  private static final int RATE_REACH = 24;

  private final String text;
  private final int from;
  private final int to;

  /** A figure with the offsets around it, its sign included. */
  private record Figure(int start, int end) {}

  IndicatorSentence(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The targets, each with the offset it stands at instead of its line. */
  List<Indicator> read() {
    List<Indicator> found = new ArrayList<>();
    String lastName = "";
    for (Figure figure : figures()) {
      String value = text.substring(figure.start(), figure.end());
      if (isTarget(figure, value, !lastName.isEmpty())) {
        boolean inBrackets = isInBrackets(figure) && !lastName.isEmpty();
        lastName = inBrackets ? lastName : name(figure);
        found.add(new Indicator(null, lastName, value, "%", figure.start()));
      }
    }
    return found;
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (int sign = text.indexOf('%', from, to);
        sign >= 0;
        sign = text.indexOf('%', sign + 1, to)) {
      int end = sign;
      while (end > from && text.charAt(end - 1) == ' ') {
        end--;
      }
      int start = end;
      while (start > from && isFigurePart(text.charAt(start - 1))) {
        start--;
      }
      while (start < end && !Character.isDigit(text.charAt(start))) {
        start++;
      }
      if (start < end && end - start < 8) {
        figures.add(new Figure(start, sign + 1));
      }
    }
    return figures;
  }

  private static boolean isFigurePart(char c) {
    return (c >= '0' && c <= '9') || c == ',' || c == '.';
  }

  /** One target in a paragraph makes the next a target without a word for it. */
  private boolean isTarget(Figure figure, String value, boolean afterTarget) {
    int start = sentenceStart(figure.start());
    String near = text.substring(Math.max(start, figure.start() - RATE_REACH), figure.start());
    if (RATES.stream().anyMatch(near.toLowerCase(Locale.ROOT)::contains)) {
      return false;
    }
    String before = text.substring(start, figure.start()).toLowerCase(Locale.ROOT);
    return value.startsWith("100") || afterTarget || TARGETS.stream().anyMatch(before::contains);
  }

  private boolean isInBrackets(Figure figure) {
    for (int i = figure.start() - 1; i >= Math.max(from, figure.start() - 80); i--) {
      if ("()".indexOf(text.charAt(i)) >= 0) {
        return text.charAt(i) == '(';
      }
    }
    return false;
  }

  private int sentenceStart(int at) {
    int i = at;
    while (i > Math.max(from, at - LONGEST_NAME) && !endsClause(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean endsClause(int at) {
    char c = text.charAt(at);
    boolean point = c == '.' && at + 1 < to && text.charAt(at + 1) == ' ';
    return point || c == ';' || c == ':' || c == '\t' || c == '\u2028';
  }

  private String name(Figure figure) {
    int start = sentenceStart(figure.start());
    String left = text.substring(start, figure.start()).strip();
    left = left.startsWith("- ") ? left.substring(2) : left;
    if (!isMeasured(left)) {
      left = left.substring(left.lastIndexOf(',') + 1).strip();
    }
    left = without(left);
    int end = figure.end();
    while (end < to
        && end < figure.end() + LONGEST_NAME
        && !endsClause(end)
        && text.charAt(end) != '(') {
      end++;
    }
    String right = text.substring(figure.end(), end).strip();
    return named((left + " " + right).strip());
  }

  private static String named(String words) {
    String name = (words.endsWith(".") ? words.substring(0, words.length() - 1) : words).strip();
    String lower = name.toLowerCase(Locale.ROOT);
    boolean rate = lower.startsWith("tỷ lệ") || lower.startsWith("tỉ lệ");
    if (rate) {
      return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
    boolean small = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return "Tỷ lệ "
        + (small ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name);
  }

  private static boolean isMeasured(String left) {
    String lower = left.toLowerCase(Locale.ROOT);
    return lower.startsWith("số ") || lower.startsWith("tỷ lệ") || lower.startsWith("tỉ lệ");
  }

  private static String without(String words) {
    String name = words;
    for (boolean changed = true; changed; ) {
      changed = false;
      for (String word : TRAILING) {
        if (name.endsWith(word) && (name.length() == word.length() || name.endsWith(" " + word))) {
          name = name.substring(0, name.length() - word.length()).strip();
          changed = true;
        }
      }
      for (String word : LEADING) {
        if (name.startsWith(word + " ")) {
          name = name.substring(word.length()).strip();
          changed = true;
        }
      }
    }
    return name;
  }
}
