package vn.cancu.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Folding;
import vn.cancu.vocabulary.Abbreviation;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Units;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Who issued a document, as named after "của": a known body, an office holder with the body, a
 * plenum of the Central Committee, a council or committee of a province, or a name with capitals.
 */
final class IssuerGrammar {

  /**
   * A body named in a text.
   *
   * @param name canonical name where the body is known, else as written
   */
  record Named(String name, int end) {}

  private static final int WINDOW = 120;
  private static final int LONGEST_NAME = 16;
  private static final List<String> OFFICES =
      List.of(
          "bo truong",
          "tong giam doc",
          "chu tich",
          "thong doc",
          "tong thanh tra",
          "chanh an",
          "vien truong",
          "tong kiem toan",
          "chu nhiem",
          "giam doc",
          "tong cuc truong",
          "lien bo");
  private static final List<String> BEFORE = List.of("tai", "trong", "theo");
  private static final Set<String> PLENUM =
      Set.of(
          "hoi", "nghi", "lan", "thu", "nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam",
          "chin", "muoi", "ban", "chap", "hanh", "trung", "uong", "dang", "cong", "san", "viet",
          "khoa");
  private static final List<String> LOCAL =
      List.of("uy ban nhan dan", "hoi dong nhan dan", "ubnd", "hdnd", "tinh uy", "thanh uy");
  private static final List<String> LEVELS =
      List.of("tinh", "thanh pho", "tp", "huyen", "quan", "thi xa", "xa", "phuong");

  private static final Set<String> BODIES =
      Set.of(
          "bo", "tong", "cuc", "so", "ban", "uy", "ngan", "vien", "toa", "lien", "hoi", "kho",
          "van", "dang", "quoc", "thanh", "cong");

  /** First halves of words such as "Hội đồng", "Ngân hàng", whose second half has no capital. */
  private static final Set<String> HEADS =
      Set.of("hoi", "ngan", "van", "uy", "toa", "lien", "tong", "vien", "cong");

  private final Units units;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> expansions = new HashMap<>();
  private final String centralCommittee;

  IssuerGrammar(Vocabulary vocabulary) {
    units = vocabulary.units();
    for (Unit unit : units.all()) {
      if (isBody(unit)) {
        Stream.of(List.of(unit.name()), unit.spellings(), unit.abbreviations())
            .flatMap(List::stream)
            .forEach(name -> names.put(key(name), unit.name()));
      }
    }
    vocabulary.issuers().names().forEach(this::learn);
    for (Abbreviation each : vocabulary.abbreviations()) {
      if (each.expansions().size() == 1) {
        expansions.put(each.abbreviation(), key(each.expansions().getFirst()));
      }
    }
    centralCommittee = vocabulary.issuers().bySuffix("TW").orElse("Ban Chấp hành Trung ương");
  }

  /** "Ngân hàng Nhà nước" is the one of Việt Nam. */
  private void learn(String name) {
    names.put(key(name), name);
    if (name.endsWith(" Việt Nam")) {
      names.putIfAbsent(key(name.substring(0, name.length() - " Việt Nam".length())), name);
    }
  }

  private static boolean isBody(Unit unit) {
    return unit.kind() == Unit.Kind.ORGANISATION || unit.kind() == Unit.Kind.OFFICE;
  }

  private static String key(String name) {
    return Folding.fold(name).replaceAll("[^a-z0-9]+", " ").strip();
  }

  /** The body named at {@code from} with those that issued a joint document beside it. */
  @Nullable Named joint(FoldedText text, int from) {
    Named first = at(text, from);
    for (int count = 0; first != null && count < 6; count++) {
      int i = text.skipBlanks(first.end());
      int and = text.match(i, "va");
      boolean joined = and >= 0 || "-–,".indexOf(text.at(i)) >= 0;
      Named next = joined ? at(text, text.skipBlanks(and >= 0 ? and : i + 1)) : null;
      if (next == null || text.match(text.skipBlanks(and >= 0 ? and : i + 1), "bo") < 0) {
        break;
      }
      first = new Named(first.name() + ", " + next.name(), next.end());
    }
    return first;
  }

  /** The body named at {@code from}. */
  @Nullable Named at(FoldedText text, int from) {
    Named plenum = plenum(text, from);
    if (plenum != null) {
      return plenum;
    }
    Named local = local(text, from);
    if (local != null) {
      return local;
    }
    Named known = listed(text, from);
    int office = text.matchAny(from, OFFICES);
    if (office >= 0 && (known == null || known.end() <= office)) {
      Named body = at(text, text.skipBlanks(office));
      return body == null ? known : body;
    }
    return known == null ? capitals(text, from) : withTerm(text, known);
  }

  /** The body named before a mention: "chỉ đạo của Ban Bí thư tại Công văn số …". */
  @Nullable Named before(FoldedText text, int mention) {
    if (BEFORE.stream().noneMatch(word -> text.endsWith(mention, word))) {
      return null;
    }
    int from = Math.max(0, mention - WINDOW);
    Named last = null;
    for (Units.Match match : units.scan(text.text().substring(from, mention))) {
      boolean near = mention - from - match.span().end() < 8;
      last =
          near && isBody(match.unit())
              ? new Named(match.unit().name(), from + match.span().end())
              : last;
    }
    return last;
  }

  private @Nullable Named listed(FoldedText text, int from) {
    StringBuilder key = new StringBuilder();
    Named best = null;
    int i = from;
    for (int count = 0; count < LONGEST_NAME && text.isWordPart(i); count++) {
      int end = text.wordEnd(i);
      key.append(count == 0 ? "" : " ").append(word(text, i, end));
      String name = names.get(key.toString());
      best = name == null ? best : new Named(name, end);
      i = text.skipBlanks(end);
      if (",-–&".indexOf(text.at(i)) >= 0) {
        i = text.skipBlanks(i + 1);
      }
    }
    return best;
  }

  /** The folded word; an abbreviation in capitals is written out. */
  private String word(FoldedText text, int from, int to) {
    boolean capitals = text.isCapital(from) && Character.isUpperCase(text.raw(to - 1));
    String expansion = capitals ? expansions.get(text.text().substring(from, to)) : null;
    return expansion == null ? text.folded(from, to) : expansion;
  }

  /** "Quốc hội khóa XIII", "Bộ Chính trị khóa X". */
  private static Named withTerm(FoldedText text, Named body) {
    int term = text.match(text.skipBlanks(body.end()), "khoa");
    int number = term < 0 ? -1 : Roman.end(text, text.skipBlanks(term));
    return number > term + 1 ? new Named(body.name(), number) : body;
  }

  /** "Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII". */
  private @Nullable Named plenum(FoldedText text, int from) {
    if (text.match(from, "hoi nghi") < 0 && text.match(from, "ban chap hanh trung uong") < 0) {
      return null;
    }
    int end = from;
    int i = from;
    while (text.isWordPart(i)) {
      int stop = text.wordEnd(i);
      boolean numeral = Roman.end(text, i) == stop || Character.isDigit(text.at(i)) && stop - i < 3;
      if (!numeral && !PLENUM.contains(text.folded(i, stop))) {
        break;
      }
      end = stop;
      i = text.skipBlanks(stop);
      i = text.at(i) == '(' && text.match(i + 1, "khoa") > 0 ? i + 1 : i;
    }
    end = text.at(end) == ')' ? end + 1 : end;
    boolean central = text.folded(from, end).replaceAll("\\s+", " ").contains("trung uong");
    return central ? new Named(centralCommittee, end) : null;
  }

  private @Nullable Named local(FoldedText text, int from) {
    int body = text.matchAny(from, LOCAL);
    if (body < 0) {
      return null;
    }
    int start = text.skipBlanks(body);
    int level = text.matchAny(start, LEVELS);
    int end = capitalsEnd(text, level < 0 ? start : text.skipBlanks(level), 5);
    if (end < 0) {
      end = body;
    }
    return new Named(text.text().substring(from, end), end);
  }

  /** A name the vocabulary does not have: "Tổng cục Thuế", "Sở Y tế Hà Nội". */
  private static @Nullable Named capitals(FoldedText text, int from) {
    boolean body = BODIES.contains(text.folded(from, text.wordEnd(from)));
    int end = body && text.isCapital(from) ? capitalsEnd(text, from, 8) : -1;
    return end < 0 ? null : new Named(text.text().substring(from, end), end);
  }

  private static int capitalsEnd(FoldedText text, int from, int most) {
    int end = -1;
    int i = from;
    for (int count = 0; count < most && text.isWordPart(i); count++) {
      boolean second = count == 1 && HEADS.contains(text.folded(from, text.wordEnd(from)));
      if (!text.isCapital(i) && !second) {
        break;
      }
      end = text.wordEnd(i);
      i = text.skipBlanks(end);
    }
    return end;
  }
}
