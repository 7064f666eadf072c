package vn.cancu.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Pinpoint;

/**
 * The place inside a document: "điểm b khoản 2 Điều 14", "Điều 14, khoản 2", "khoản 1, 2 và khoản 3
 * Điều 5". Of several places of one kind the first is kept. A chain that ends in "này" points into
 * the document itself and is no pinpoint.
 */
final class PinpointGrammar {

  /**
   * A chain of places.
   *
   * @param pinpoint {@code null} when it names neither article nor clause nor point
   */
  record Chain(@Nullable Pinpoint pinpoint, int end) {}

  private enum Unit {
    ARTICLE,
    CLAUSE,
    POINT,
    OTHER
  }

  private static final List<String> OTHERS =
      List.of("tiet", "muc", "chuong", "phan", "phu luc", "doan", "tieu muc");
  private static final int MOST_VALUES = 40;

  private final FoldedText text;
  private @Nullable String article;
  private @Nullable String clause;
  private @Nullable String point;
  private boolean complete;

  /** Whether clause and point stand behind the article, and not before it. */
  private boolean clauseFollows;

  private boolean pointFollows;

  private PinpointGrammar(FoldedText text) {
    this.text = text;
  }

  /** The chain that starts with a unit word at {@code from}. */
  static @Nullable Chain at(FoldedText text, int from) {
    boolean unit =
        switch (text.at(from)) {
          case 'd' ->
              text.match(from, "dieu") >= 0
                  || text.match(from, "diem") >= 0
                  || text.match(from, "doan") >= 0;
          case 'k' -> text.match(from, "khoan") >= 0;
          case 't' -> text.match(from, "tiet") >= 0 || text.match(from, "tieu muc") >= 0;
          case 'm' -> text.match(from, "muc") >= 0;
          case 'c' -> text.match(from, "cac") >= 0 || text.match(from, "chuong") >= 0;
          case 'p' -> text.match(from, "phan") >= 0 || text.match(from, "phu luc") >= 0;
          default -> false;
        };
    return unit ? new PinpointGrammar(text).chain(from) : null;
  }

  private @Nullable Chain chain(int from) {
    int end = -1;
    int next = from;
    while (next >= 0) {
      int stop = part(next);
      if (stop < 0) {
        break;
      }
      end = stop;
      next = afterSeparator(stop);
      complete |= article != null && next >= 0 && text.match(text.skipBlanks(stop), "va") >= 0;
    }
    if (end < 0) {
      return null;
    }
    boolean named = article != null || clause != null || point != null;
    return new Chain(named ? new Pinpoint(article, clause, point) : null, end);
  }

  /** One unit word with its values: the offset after them, -1 when there is none. */
  private int part(int from) {
    int word = text.match(from, "cac");
    int start = word < 0 ? from : text.skipBlanks(word);
    for (Unit unit : Unit.values()) {
      int end = unitEnd(unit, start);
      if (end >= 0) {
        return values(unit, text.skipBlanks(end));
      }
    }
    return -1;
  }

  private int unitEnd(Unit unit, int from) {
    return switch (unit) {
      case ARTICLE -> text.match(from, "dieu");
      case CLAUSE -> text.match(from, "khoan");
      case POINT -> text.match(from, "diem");
      case OTHER -> text.matchAny(from, OTHERS);
    };
  }

  private int values(Unit unit, int from) {
    int end = valueEnd(from);
    if (end < 0) {
      return -1;
    }
    if (!complete) {
      keep(unit, text.text().substring(from, end));
    }
    for (int count = 1; count < MOST_VALUES; count++) {
      int next = afterSeparator(end);
      int stop = next < 0 ? -1 : valueEnd(next);
      if (stop < 0) {
        break;
      }
      end = stop;
    }
    return end;
  }

  private void keep(Unit unit, String value) {
    switch (unit) {
      case ARTICLE -> keepArticle(value);
      case CLAUSE -> {
        clauseFollows |= clause == null && article != null;
        clause = clause == null ? value : clause;
      }
      case POINT -> {
        pointFollows |= point == null && article != null;
        point = point == null && (clause == null || article != null) ? lower(value) : point;
      }
      case OTHER -> {}
    }
  }

  /** "Điều 36, điểm a khoản 1 Điều 37": what stands between two articles belongs to the second. */
  private void keepArticle(String value) {
    if (article == null) {
      article = value;
      return;
    }
    clause = clauseFollows ? null : clause;
    point = pointFollows ? null : point;
    complete = true;
  }

  private static String lower(String value) {
    return value.length() == 1 ? value.toLowerCase(Locale.ROOT) : value;
  }

  /** "14", "21a", "1.1", "b", "đ", "III"; -1 when no value starts here. */
  private int valueEnd(int from) {
    int i = from;
    while (Character.isDigit(text.at(i)) && i - from < 4) {
      i++;
    }
    if (i > from) {
      return afterDigits(i);
    }
    if (Character.isLetter(text.at(from)) && !text.isWordPart(from + 1)) {
      return from + 1;
    }
    int roman = Roman.end(text, from);
    return roman > from ? roman : -1;
  }

  private int afterDigits(int from) {
    int i = from;
    if (Character.isLetter(text.at(i)) && !text.isWordPart(i + 1)) {
      return i + 1;
    }
    while (text.at(i) == '.' && Character.isDigit(text.at(i + 1))) {
      i = text.wordEnd(i + 1);
    }
    return text.isWordPart(i) || text.at(i) == '/' || text.at(i) == '%' ? -1 : i;
  }

  /** Steps over what stands between two values or units; -1 at the end of a line or sentence. */
  private int afterSeparator(int from) {
    int i = text.skipBlanks(from);
    if (text.at(i) == ',' || text.at(i) == ';') {
      i = text.skipBlanks(i + 1);
    }
    for (String word : List.of("va", "hoac", "den", "cua")) {
      int end = text.match(i, word);
      if (end >= 0) {
        i = text.skipBlanks(end);
        break;
      }
    }
    return text.isWordStart(i) ? i : -1;
  }
}
