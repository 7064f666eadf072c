package vn.cancu.parse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.TextSpan;
import vn.cancu.vocabulary.DocumentNumbers;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.Places;
import vn.cancu.vocabulary.Vocabulary;

/**
 * The head: issuer, number, place and date, type line and title. Any of them may be missing, and
 * two columns may have run into one line.
 */
final class HeadGrammar {

  private static final int MOST_LINES = 60;
  private static final List<String> NUMBER_WORDS =
      List.of("so", "luat so", "bo luat so", "phap lenh so", "nghi quyet so", "lenh so");

  private final TypeWords types;
  private final DocumentNumbers numbers;
  private final HeadIssuer issuers;
  private final TitleGrammar titles;
  private final Places places = Places.bundled();

  HeadGrammar(Vocabulary vocabulary) {
    types = new TypeWords(vocabulary.types());
    numbers = new DocumentNumbers(vocabulary.types(), vocabulary.issuers());
    issuers = new HeadIssuer(vocabulary);
    titles = new TitleGrammar(vocabulary);
  }

  /** Collected line by line. */
  private static final class Parts {
    private @Nullable TypeLine type;
    private DocumentNumbers.@Nullable Match number;
    private @Nullable TextSpan numberLine;
    private int numberIndex = -1;
    private @Nullable LocalDate date;
    private @Nullable String place;
    private int dateIndex = -1;
    private int limit;
  }

  /**
   * The type line.
   *
   * @param rest offset of what follows the type word
   */
  record TypeLine(int index, String type, int rest) {}

  Head read(FoldedText text, List<TextSpan> lines, List<Diagnostic> remarks) {
    Parts parts = new Parts();
    parts.limit = bodyStart(text, lines);
    for (int i = 0; i < parts.limit && parts.type == null; i++) {
      line(text, lines.get(i), i, parts);
    }
    TitleGrammar.Title title =
        titles.read(
            text, lines, parts.type, Math.max(parts.numberIndex, parts.dateIndex) + 1, parts.limit);
    String number = number(text, lines, parts, remarks);
    String symbols = parts.numberLine == null ? null : symbols(text, parts.numberLine);
    String coded = number != null ? number : symbols;
    String issuer = issuers.of(text, lines, parts.numberIndex, parts.type, coded);
    int end =
        title != null
            ? title.span().end()
            : lines.isEmpty() ? 0 : lines.get(Math.min(parts.limit, lines.size() - 1)).start();
    return new Head(
        number,
        type(parts, number),
        issuer != null ? issuer : attachedIssuer(text, end),
        parts.place,
        parts.date,
        title == null ? null : title.words(),
        parts.numberLine,
        title == null ? null : title.span(),
        end);
  }

  private static int bodyStart(FoldedText text, List<TextSpan> lines) {
    int most = Math.min(MOST_LINES, lines.size());
    for (int i = 0; i < most; i++) {
      if (TitleGrammar.opensBody(text, lines.get(i).start())) {
        return i;
      }
    }
    return most;
  }

  private void line(FoldedText text, TextSpan line, int index, Parts parts) {
    if (parts.number == null && parts.numberIndex < 0) {
      number(text, line, index, parts);
    }
    if (parts.date == null) {
      date(text, line, index, parts);
    }
    parts.type = typeLine(text, line, index);
  }

  private void number(FoldedText text, TextSpan line, int index, Parts parts) {
    for (int i = line.start(); i < line.end() && i < line.start() + 400; i++) {
      int word = text.isWordStart(i) ? text.matchAny(i, NUMBER_WORDS) : -1;
      int from = word < 0 ? -1 : text.skipBlanks(word);
      boolean colon = from >= 0 && text.at(from) == ':';
      if (from < 0 || !colon && i > line.start()) {
        continue;
      }
      parts.number = numbers.at(text.text(), text.skipBlanks(colon ? from + 1 : from)).orElse(null);
      if (colon || parts.number != null) {
        parts.numberLine = line;
        parts.numberIndex = index;
        return;
      }
    }
  }

  private void date(FoldedText text, TextSpan line, int index, Parts parts) {
    for (int i = line.start(); i < line.end() && i < line.start() + 400; i++) {
      int comma = text.match(i, "ngay") >= 0 ? text.skipBlanksBack(i) - 1 : -1;
      PrintedDate date =
          comma >= line.start() && ",.".indexOf(text.at(comma)) >= 0
              ? PrintedDate.at(text, i)
              : null;
      if (date != null && endsLine(text, date.end(), line)) {
        parts.date = date.date();
        parts.dateIndex = index;
        boolean behind = parts.numberIndex == index && parts.number != null;
        int from =
            behind && parts.number != null ? Math.min(parts.number.end(), comma) : line.start();
        parts.place = place(text, from, comma);
        return;
      }
    }
  }

  /** The date of a head ends its line or cell; one inside a sentence is another. */
  private static boolean endsLine(FoldedText text, int from, TextSpan line) {
    for (int i = from; i < line.end() && text.at(i) != '\t'; i++) {
      if (text.isWordPart(i)) {
        return false;
      }
    }
    return true;
  }

  /** The words with capitals before the comma: "Hà Nội", "TP. Hồ Chí Minh". */
  private @Nullable String place(FoldedText text, int from, int comma) {
    int start = comma;
    int i = comma;
    for (int count = 0; count < 5; count++) {
      int end = text.skipBlanksBack(i);
      int word = end;
      while (word > from && text.isWordPart(word - 1)) {
        word--;
      }
      boolean name =
          Character.isUpperCase(text.raw(word)) && Character.isLowerCase(text.raw(word + 1));
      if (word == end || !name) {
        break;
      }
      start = word;
      i = word;
    }
    String name = text.text().substring(start, comma).strip();
    return name.isEmpty() ? null : places.find(name).or(() -> places.nearest(name)).orElse(name);
  }

  private @Nullable TypeLine typeLine(FoldedText text, TextSpan line, int index) {
    int from = line.start();
    while (from < line.end() && !text.isWordPart(from)) {
      from++;
    }
    int annex = text.match(from, "phu luc");
    if (annex >= 0 && index < 3) {
      return new TypeLine(index, "Phụ lục", line.end());
    }
    TypeWords.Found found = text.isWordPart(from) ? types.at(text, from) : null;
    DocumentType type = found == null ? null : found.type();
    if (found == null || type == null || found.symbol()) {
      return null;
    }
    int rest = text.skipBlanks(found.end());
    boolean alone = text.at(rest) == '\n' || text.at(rest) == '\t';
    boolean numbered = text.match(rest, "so") >= 0 || text.at(rest) == ':';
    return alone || !numbered && Capitals.most(text, from, found.end())
        ? new TypeLine(index, type.name(), rest)
        : null;
  }

  private @Nullable String type(Parts parts, @Nullable String number) {
    if (parts.type != null) {
      return parts.type.type();
    }
    return number == null ? null : numbers.type(number).map(DocumentType::name).orElse("Công văn");
  }

  private @Nullable String number(
      FoldedText text, List<TextSpan> lines, Parts parts, List<Diagnostic> remarks) {
    DocumentNumbers.Match match = parts.number;
    if (match != null && match.kind() == DocumentNumbers.Kind.FULL) {
      return match.number();
    }
    if (match != null && match.kind() == DocumentNumbers.Kind.SHORT) {
      return null;
    }
    return parts.numberLine == null ? null : damaged(text, lines, parts.numberLine, remarks);
  }

  /** The number line cannot be read: the number an annex gives, if its symbols are the same. */
  private @Nullable String damaged(
      FoldedText text, List<TextSpan> lines, TextSpan line, List<Diagnostic> remarks) {
    String symbols = symbols(text, line);
    String elsewhere = symbols == null ? null : attachedNumber(text, lines, line, symbols);
    if (elsewhere == null) {
      remarks.add(
          new Diagnostic(
              "unreadable-number",
              0,
              "Không đọc được số, ký hiệu ở đầu văn bản" + asPrinted(text, line) + "."));
    }
    return elsewhere;
  }

  /** What stands where the number should, when it is more than an empty place. */
  private static String asPrinted(FoldedText text, TextSpan line) {
    int slash = text.text().indexOf('/', line.start());
    int from = slash;
    while (from > line.start()
        && !FoldedText.isBlank(text.at(from - 1))
        && text.at(from - 1) != ':') {
      from--;
    }
    int to = slash;
    while (to >= 0 && to < line.end() && !FoldedText.isBlank(text.at(to)) && text.at(to) != '\t') {
      to++;
    }
    boolean said = slash >= 0 && slash < line.end() && from < slash;
    return said ? ", đọc ra là «" + text.text().substring(from, to) + "»" : "";
  }

  private @Nullable String symbols(FoldedText text, TextSpan line) {
    int slash = text.text().indexOf('/', line.start());
    DocumentNumbers.Match match =
        slash < 0 || slash >= line.end() ? null : numbers.at(text.text(), slash).orElse(null);
    return match == null ? null : match.number();
  }

  /** The number in the first "(Ban hành kèm theo …)" line, which must be of the same symbols. */
  private @Nullable String attachedNumber(
      FoldedText text, List<TextSpan> lines, TextSpan numberLine, String symbols) {
    for (TextSpan line : lines) {
      if (line.start() <= numberLine.start() || !Attachments.isAttachedNote(text, line)) {
        continue;
      }
      for (int i = line.start(); i < line.end(); i++) {
        int word = text.isWordStart(i) ? text.match(i, "kem theo") : -1;
        if (word >= 0) {
          String number = numberAfter(text, text.skipBlanks(word));
          return number != null && number.endsWith("/" + symbols) ? number : null;
        }
      }
      return null;
    }
    return null;
  }

  private @Nullable String numberAfter(FoldedText text, int from) {
    TypeWords.Found type = text.isWordPart(from) ? types.at(text, from) : null;
    int word = type == null ? -1 : text.match(text.skipBlanks(type.end()), "so");
    int start = word < 0 ? -1 : text.skipBlanks(text.at(word) == ':' ? word + 1 : word);
    return start < 0
        ? null
        : numbers
            .at(text.text(), start)
            .filter(match -> match.kind() == DocumentNumbers.Kind.FULL)
            .map(DocumentNumbers.Match::number)
            .orElse(null);
  }

  /** Of an annex: who issued the document it is attached to. */
  private @Nullable String attachedIssuer(FoldedText text, int end) {
    for (int i = Math.max(0, end); i < Math.min(text.length(), end + 400); i++) {
      int word = text.isWordStart(i) ? text.match(i, "kem theo") : -1;
      TypeWords.Found type = word < 0 ? null : types.at(text, text.skipBlanks(word));
      int so = type == null ? -1 : text.match(text.skipBlanks(type.end()), "so");
      if (so >= 0) {
        return numbers
            .at(text.text(), text.at(so) == ':' ? so + 1 : so)
            .flatMap(match -> numbers.issuer(match.number()))
            .orElse(null);
      }
    }
    return null;
  }
}
