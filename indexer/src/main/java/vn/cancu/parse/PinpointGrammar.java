package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Pinpoint;

/**
 * The places inside a document: "điểm b khoản 2 Điều 14", "Điều 14, khoản 2", "khoản 1, 2 và khoản
 * 3 Điều 5", "từ Điều 5 đến Điều 8". Reads the parts of such a chain; what belongs to what is told
 * by {@link PinpointTree}. A chain that ends in "này" points into the document itself and is no
 * pinpoint.
 */
final class PinpointGrammar {

  /**
   * A chain of places.
   *
   * @param pinpoints in text order; empty when it names neither article nor clause nor point
   */
  record Chain(List<Pinpoint> pinpoints, int end) {}

  /** The kinds of places, the innermost first. */
  enum Unit {
    POINT,
    CLAUSE,
    ARTICLE,
    OTHER
  }

  /** What stands between two parts or two values. */
  enum Joint {
    /** Nothing, or "của": the one belongs to the other. */
    CLOSE,
    COMMA,
    AND,
    /** "đến": everything between the two as well. */
    TO
  }

  /**
   * One unit word with its values.
   *
   * @param joint what stands before it
   * @param each whether "các" says that what belongs to it belongs to each of its values
   */
  record Part(Unit unit, Joint joint, boolean each, List<String> values) {}

  private record Separator(Joint joint, int next) {}

  private static final List<String> OTHERS =
      List.of("tiet", "muc", "chuong", "phan", "phu luc", "doan", "tieu muc");
  private static final List<String> BELONGING = List.of("cua", "thuoc");
  private static final List<String> UP_TO = List.of("den het", "den");
  private static final List<String> FURTHER = List.of("va", "hoac");
  private static final int MOST = 60;

  private final FoldedText text;
  private final List<Part> parts = new ArrayList<>();

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
    Separator next = new Separator(Joint.COMMA, from);
    Joint besides = Joint.CLOSE;
    for (int count = 0; next != null && count < MOST; count++) {
      int size = parts.size();
      int stop = part(next.next(), larger(besides, next.joint()));
      if (stop < 0) {
        break;
      }
      end = stop;
      besides = parts.size() == size ? larger(besides, next.joint()) : Joint.CLOSE;
      next = separator(stop);
    }
    return end < 0 ? null : new Chain(PinpointTree.of(parts).pinpoints(), end);
  }

  private static Joint larger(Joint a, Joint b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** One unit word with its values: the offset after them, -1 when there is none. */
  private int part(int from, Joint joint) {
    int word = text.match(from, "cac");
    int start = word < 0 ? from : text.skipBlanks(word);
    for (Unit unit : Unit.values()) {
      int end = unitEnd(unit, start);
      if (end >= 0) {
        List<String> values = new ArrayList<>();
        int starting = text.match(text.skipBlanks(end), "tu");
        int stop = values(text.skipBlanks(starting < 0 ? end : starting), values);
        if (stop >= 0 && unit != Unit.OTHER) {
          keep(new Part(unit, joint, word >= 0, values));
        }
        return stop;
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

  /** "Điều 5 đến Điều 8" is one part with four values. */
  private void keep(Part part) {
    Part last = parts.isEmpty() ? null : parts.getLast();
    if (part.joint() != Joint.TO || last == null || last.unit() != part.unit()) {
      parts.add(part);
      return;
    }
    List<String> values = new ArrayList<>(last.values());
    values.addAll(PlaceRange.between(values.getLast(), part.values().getFirst(), MOST));
    values.addAll(part.values());
    parts.set(parts.size() - 1, new Part(part.unit(), last.joint(), last.each(), values));
  }

  private int values(int from, List<String> values) {
    int end = valueEnd(from);
    int start = from;
    Joint joint = Joint.COMMA;
    int last = -1;
    while (end >= 0 && values.size() < MOST) {
      String value = value(start, end);
      if (joint == Joint.TO) {
        values.addAll(PlaceRange.between(values.getLast(), value, MOST));
      }
      values.add(value);
      last = end;
      Separator next = separator(end);
      start = next == null ? -1 : next.next();
      joint = next == null ? Joint.CLOSE : next.joint();
      end = joint == Joint.CLOSE ? -1 : valueEnd(start);
    }
    return last;
  }

  private String value(int from, int to) {
    String value = text.text().substring(from, to);
    return value.length() == 1 || Character.isDigit(value.charAt(0))
        ? value.toLowerCase(Locale.ROOT)
        : value;
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

  /** Steps over what stands between two values or parts; null at the end of a line or sentence. */
  private @Nullable Separator separator(int from) {
    int i = text.skipBlanks(from);
    Joint joint = Joint.CLOSE;
    char c = text.at(i);
    if (c == ',' || c == ';' || c == '-' || c == '–') {
      joint = c == ',' ? Joint.COMMA : c == ';' ? Joint.AND : Joint.TO;
      i = text.skipBlanks(i + 1);
    }
    int further = text.matchAny(i, FURTHER);
    int upTo = text.matchAny(i, UP_TO);
    int belonging = joint == Joint.CLOSE ? text.matchAny(i, BELONGING) : -1;
    int word = Math.max(Math.max(further, upTo), belonging);
    joint = further >= 0 ? Joint.AND : upTo >= 0 ? Joint.TO : joint;
    i = word < 0 ? i : text.skipBlanks(word);
    return text.isWordStart(i) ? new Separator(joint, i) : null;
  }
}
