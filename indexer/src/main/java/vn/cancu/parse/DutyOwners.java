package vn.cancu.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.UnitName;
import vn.cancu.vocabulary.Units;

/**
 * Who the paragraphs below a heading speak to: "3. Vụ Tài chính Kế toán", or a sentence that ends
 * with a colon and names units. A heading of the same depth or a higher one ends that.
 */
final class DutyOwners {

  /** A paragraph that may speak to units. They are looked for when asked for, as most never are. */
  private final class Owner {

    private final int place;
    private final boolean below;
    private final String text;
    private @Nullable List<UnitName> names;

    /**
     * @param place one without a marker stands deeper than the heading above it
     * @param below whether there is a heading above it
     */
    Owner(int place, boolean below, String text) {
      this.place = place;
      this.below = below;
      this.text = text;
    }

    List<UnitName> names() {
      if (names == null) {
        names = spokenTo(text, below);
      }
      return names;
    }
  }

  private static final int DASH = 20;
  private static final int PLUS = 21;
  private static final int LONGEST_HEADING = 160;
  private static final int LONGEST_LEAD_IN = 600;
  private static final int LONGEST_SUBJECT = 400;

  /** "Hằng tháng, hằng quý" and the like before a subject. */
  private static final int LONGEST_OPENING = 80;

  /** Words that may stand before the unit that is spoken to. */
  private static final Set<String> OPENINGS =
      Set.of(
          "yêu", "cầu", "đề", "nghị", "giao", "các", "thủ", "trưởng", "giám", "đốc", "lãnh", "đạo",
          "cấp", "ủy", ",", "và");

  private static final List<String> OBJECTS =
      List.of(" của", " theo", " tại", " với", " gửi", " cho", " về", " do", " và");

  private static final List<String> RESPONSIBILITIES =
      List.of(
          " có trách nhiệm",
          " chịu trách nhiệm",
          " thực hiện",
          " tập trung",
          " cần",
          " phải",
          " khẩn trương",
          " chủ động",
          " tổ chức thực hiện",
          " triển khai");

  private final Units units;
  private final UnitListGrammar lists;
  private final Deque<Owner> owners = new ArrayDeque<>();
  private int depth;

  DutyOwners(Units units) {
    this.units = units;
    this.lists = new UnitListGrammar(units);
  }

  /** Takes the next paragraph. */
  void read(String line, DeadlineTokens tokens, int body) {
    int level = level(line, tokens, body);
    if (level >= 0) {
      while (!owners.isEmpty() && owners.peek().place >= 2 * level) {
        owners.pop();
      }
      depth = level;
    }
    int start = tokens.at(body).start();
    if (start >= 0 && !tokens.is(0, "-") && !tokens.is(0, "+")) {
      int place = level >= 0 ? 2 * level : 2 * depth + 1;
      owners.push(new Owner(place, depth > 0, line.substring(start)));
    }
  }

  /** How deep the marker of a paragraph puts it; -1 when it has none. */
  private static int level(String line, DeadlineTokens tokens, int body) {
    if (tokens.is(0, "-") || tokens.is(0, "•")) {
      return DASH;
    }
    if (tokens.is(0, "+")) {
      return PLUS;
    }
    if (tokens.is(0, "điều") && tokens.number(1) > 0) {
      return TaskNumber.ROMAN;
    }
    if (body == 0) {
      return line.length() > 12 && isUpper(line) ? TaskNumber.CAPITAL : -1;
    }
    String marker = line.substring(0, tokens.at(body - 1).end());
    return TaskNumber.of(marker.replace(" ", "")).map(TaskNumber::level).orElse(-1);
  }

  private static boolean isUpper(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != Character.toUpperCase(c)) {
        return false;
      }
    }
    return true;
  }

  private List<UnitName> spokenTo(String text, boolean below) {
    int colon = text.indexOf(':');
    String head = colon < 0 ? text : text.substring(0, colon);
    List<UnitName> known = head.length() <= LONGEST_HEADING ? lists.known(head) : List.of();
    if (!known.isEmpty()) {
      return known;
    }
    boolean leadIn = colon == text.length() - 1 && text.length() <= LONGEST_LEAD_IN && below;
    return leadIn ? spokenTo(head) : List.of();
  }

  /** The units at the end of a sentence, or those that "có trách nhiệm" for what follows. */
  private List<UnitName> spokenTo(String text) {
    List<UnitName> names = new ArrayList<>();
    int end = -1;
    for (Units.Match match : units.scan(text)) {
      int start = match.span().start();
      if (end < 0 || !isList(text.substring(end, start))) {
        names.clear();
        end = isObject(text.substring(Math.max(0, start - 12), start)) ? -1 : 0;
      }
      if (end >= 0) {
        names.add(new UnitName(match.unit().id(), match.span().of(text)));
        end = match.span().end();
      }
    }
    return end > 0 && isAgent(text.substring(end)) ? names : List.of();
  }

  private static boolean isObject(String before) {
    return OBJECTS.stream().anyMatch(before.stripTrailing()::endsWith);
  }

  private static boolean isAgent(String behind) {
    return behind.isBlank() || RESPONSIBILITIES.stream().anyMatch(behind::startsWith);
  }

  /** The units a sentence begins with: its subject; empty when it begins with anything else. */
  List<UnitName> subject(String sentence) {
    int limit = Math.min(sentence.length(), LONGEST_SUBJECT);
    DeadlineTokens tokens = new DeadlineTokens(sentence, 0, Math.min(limit, LONGEST_OPENING));
    int first = 0;
    while (tokens.is(first, "hằng") || tokens.is(first, "mỗi")) {
      first += tokens.is(first + 2, ",") ? 3 : 2;
    }
    int start = tokens.at(first).start();
    int end = -1;
    for (Units.Match match :
        start < 0 ? List.<Units.Match>of() : units.scan(sentence.substring(0, limit))) {
      boolean opens = end < 0 && isOpening(sentence, start, match.span().start());
      boolean joins = end >= 0 && isList(sentence.substring(end, match.span().start()));
      if (!opens && !joins) {
        break;
      }
      start = opens ? match.span().start() : start;
      end = match.span().end();
    }
    return end < 0
        ? List.of()
        : lists.read(sentence.substring(start, withSmallWord(sentence, end)));
  }

  private static boolean isOpening(String sentence, int from, int to) {
    if (to < from || to - from > 40) {
      return false;
    }
    DeadlineTokens tokens = new DeadlineTokens(sentence, from, to);
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.in(i, OPENINGS)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isList(String between) {
    String words = between.replace(", huyện", "").strip();
    return words.equals(",") || words.equals("và") || words.equals(";") || words.equals(", các");
  }

  /** "BHXH cấp tỉnh, huyện": the second is named by one word. */
  private static int withSmallWord(String sentence, int end) {
    return sentence.startsWith(", huyện", end) ? end + ", huyện".length() : end;
  }

  /** Who the current paragraph speaks to by its headings: the last one that names units. */
  List<UnitName> current() {
    while (!owners.isEmpty() && owners.peek().names().isEmpty()) {
      owners.pop();
    }
    return owners.isEmpty() ? List.of() : owners.peek().names();
  }

  /** One unit by its canonical name; several in the words of the document. */
  List<UnitName> named(List<UnitName> names) {
    if (names.size() != 1 || names.getFirst().id() == null) {
      return names;
    }
    return units
        .byId(names.getFirst().id())
        .map(unit -> List.of(UnitListGrammar.nameOf(unit)))
        .orElse(names);
  }
}
