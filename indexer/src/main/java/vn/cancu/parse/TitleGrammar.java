package vn.cancu.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;
import vn.cancu.vocabulary.Vocabulary;

/**
 * The title: what follows the type line up to the recitals, the line of the signing authority or
 * the first section. A letter has none but its subject ("V/v …") or the line in capitals after the
 * date.
 */
final class TitleGrammar {

  /** The title with its place. */
  record Title(String words, TextSpan span) {}

  private static final List<String> BODY =
      List.of(
          "can cu",
          "xet de nghi",
          "theo de nghi",
          "kinh gui",
          "dieu 1",
          "chuong i",
          "chuong 1",
          "phan thu nhat",
          "phan i",
          "noi nhan",
          "loi noi dau");
  private static final List<String> AUTHORITIES =
      List.of(
          "tong giam doc",
          "bo truong",
          "chinh phu",
          "thu tuong",
          "chu tich",
          "uy ban",
          "hoi dong",
          "giam doc",
          "quoc hoi",
          "thong doc",
          "chanh an",
          "vien truong",
          "tong kiem toan",
          "tong thanh tra",
          "ban chap hanh",
          "bo chinh tri",
          "lien bo",
          "bo ");
  private static final List<String> OFFICES =
      List.of(
          "tong giam doc bao hiem",
          "bo truong bo",
          "chu tich uy ban",
          "chu tich ubnd",
          "thu tuong chinh phu",
          "thong doc ngan hang",
          "uy ban nhan dan tinh",
          "giam doc so");
  private static final List<String> LINKS =
      List.of(
          "cua", "va", "voi", "do", "thuoc", "tai", "cho", "giup", "chu tich", "truong", ",", "-");
  private static final List<String> SUBJECT = List.of("v/v", "ve viec");
  private static final int MOST_LINES = 12;

  /** Between the subject of a letter and its date the name and motto of the state may stand. */
  private static final int LONGEST_HEAD = 7;

  private static final int LONGEST_TITLE = 1500;

  private final TitleCase titleCase;

  TitleGrammar(Vocabulary vocabulary) {
    titleCase = new TitleCase(vocabulary);
  }

  /** Whether a line begins the body: a recital, the addressee, a first article or section. */
  static boolean opensBody(FoldedText text, int start) {
    int i = start;
    while (text.at(i) != '\n' && !text.isWordPart(i)) {
      i++;
    }
    int end = text.wordEnd(i);
    boolean section = text.at(end) == '.' && (text.match(i, "i") >= 0 || text.match(i, "1") >= 0);
    return section || text.matchAny(i, BODY) >= 0;
  }

  @Nullable Title read(
      FoldedText text,
      List<TextSpan> lines,
      HeadGrammar.@Nullable TypeLine type,
      int afterNumber,
      int limit) {
    if (type == null) {
      return ofLetter(text, lines, afterNumber, limit);
    }
    boolean sameLine = text.at(type.rest()) != '\n' && type.rest() < lines.get(type.index()).end();
    int first = sameLine ? type.index() : type.index() + 1;
    return first < lines.size()
        ? collect(text, lines, first, sameLine ? type.rest() : lines.get(first).start())
        : null;
  }

  private @Nullable Title collect(FoldedText text, List<TextSpan> lines, int first, int from) {
    boolean capitals = Capitals.most(text, from, lines.get(first).end());
    int end = -1;
    int most = Math.min(lines.size(), first + MOST_LINES);
    for (int i = first; i < most; i++) {
      TextSpan line = lines.get(i);
      int start = i == first ? from : line.start();
      if (stops(text, start, line, i > first, capitals)) {
        break;
      }
      end = text.skipBlanksBack(line.end() - (text.at(line.end() - 1) == '\n' ? 1 : 0));
      if (!capitals && !goesOn(text, lines, i)) {
        break;
      }
    }
    return end <= from ? null : title(text, from, end);
  }

  private static boolean stops(
      FoldedText text, int start, TextSpan line, boolean further, boolean capitals) {
    boolean bracket = text.at(start) == '(';
    boolean table = text.hasTab(start, line.end());
    boolean other = further && capitals && !Capitals.most(text, start, line.end());
    boolean authority =
        further && AUTHORITIES.stream().anyMatch(words -> begins(text, start, words));
    return bracket || table || other || authority || opensBody(text, start);
  }

  private static boolean begins(FoldedText text, int start, String words) {
    return Capitals.most(text, start, start + words.length())
        && text.match(start, words.strip()) >= 0;
  }

  /** A title in small letters goes on when the next line begins with one. */
  private static boolean goesOn(FoldedText text, List<TextSpan> lines, int i) {
    return i + 1 < lines.size() && Character.isLowerCase(text.raw(lines.get(i + 1).start()));
  }

  private @Nullable Title ofLetter(
      FoldedText text, List<TextSpan> lines, int afterNumber, int limit) {
    int most = Math.min(lines.size(), limit);
    for (int i = Math.max(0, afterNumber - LONGEST_HEAD); i < most; i++) {
      TextSpan line = lines.get(i);
      for (int at = line.start(); at < Math.min(line.end(), line.start() + 200); at++) {
        int word = text.isWordStart(at) ? text.matchAny(at, SUBJECT) : -1;
        if (word >= 0) {
          return subject(text, lines, i, text.skipBlanks(word));
        }
      }
    }
    TextSpan line = afterNumber > 0 && afterNumber < most ? lines.get(afterNumber) : null;
    return line != null && Capitals.most(text, line.start(), line.end())
        ? collect(text, lines, afterNumber, line.start())
        : null;
  }

  /**
   * The subject fills a column: its cell, and the cell below when that goes on in small letters.
   */
  private Title subject(FoldedText text, List<TextSpan> lines, int index, int from) {
    int end = cellEnd(text, from, Math.min(lines.get(index).end(), from + LONGEST_TITLE));
    String words = text.text().substring(from, end);
    if (goesOn(text, lines, index)) {
      TextSpan next = lines.get(index + 1);
      end = cellEnd(text, next.start(), Math.min(next.end(), next.start() + LONGEST_TITLE));
      words += " " + text.text().substring(next.start(), end);
    }
    return new Title(titleCase.of(words.replaceAll("\\s+", " ")), new TextSpan(from, end));
  }

  private static int cellEnd(FoldedText text, int from, int to) {
    int i = from;
    while (i < to && text.at(i) != '\t' && text.at(i) != '\n') {
      i++;
    }
    return i;
  }

  /**
   * The line of the signing authority may have run into a title in capitals: "… CHỦ TỊCH UBND
   * TỈNH".
   */
  private static String withoutAuthority(String title) {
    FoldedText text = new FoldedText(title);
    if (!Capitals.most(text, 0, text.length())) {
      return title;
    }
    for (int i = title.length() - 1; i > 20; i--) {
      if (text.isWordStart(i) && text.matchAny(i, OFFICES) >= 0 && !linked(text, i)) {
        return title.substring(0, i).strip();
      }
    }
    return title;
  }

  private static boolean linked(FoldedText text, int from) {
    return LINKS.stream().anyMatch(link -> text.endsWith(from, link));
  }

  private Title title(FoldedText text, int from, int end) {
    StringBuilder words = new StringBuilder();
    int stop = Math.min(end, from + LONGEST_TITLE);
    for (String line : text.text().substring(from, stop).split("\n")) {
      words.append(words.isEmpty() ? "" : " ").append(line.strip());
    }
    String joined = words.toString().replaceAll("\\s+", " ");
    return new Title(titleCase.of(withoutAuthority(joined)), new TextSpan(from, end));
  }
}
