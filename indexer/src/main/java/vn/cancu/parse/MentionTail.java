package vn.cancu.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Pinpoint;
import vn.cancu.vocabulary.DocumentNumbers;
import vn.cancu.vocabulary.Vocabulary;

/**
 * What follows a number or a name: the date, "của" and the issuer, a pinpoint in brackets, in any
 * order the first two may take.
 */
final class MentionTail {

  private static final List<String> DATE_WORDS =
      List.of("ngay", "ban hanh ngay", "ky ngay", "thong qua ngay", "lap ngay");

  /** Suffixes shared by several bodies: the words say more than the number. */
  private static final Set<String> SHARED = Set.of("TW", "UBND", "HĐND", "UB", "TU");

  private static final Set<String> LAWGIVERS =
      Set.of("Quốc hội", "Ủy ban Thường vụ Quốc hội", "Hội đồng Nhà nước", "Chủ tịch nước");

  private final IssuerGrammar issuers;
  private final DocumentNumbers numbers;

  MentionTail(Vocabulary vocabulary) {
    issuers = new IssuerGrammar(vocabulary);
    numbers = new DocumentNumbers(vocabulary.types(), vocabulary.issuers());
  }

  /** Collected while reading forward. */
  private static final class Parts {
    private @Nullable LocalDate date;
    private @Nullable Integer year;
    private IssuerGrammar.@Nullable Named issuer;
    private List<Pinpoint> pinpoints = List.of();
    private int end;
  }

  /** "Thông tư của Bộ Tài chính số …": the offset after the issuer, or {@code from}. */
  int issuerBeforeNumber(FoldedText text, int from) {
    int of = text.match(text.skipBlanks(from), "cua");
    IssuerGrammar.Named issuer = of < 0 ? null : issuers.at(text, text.skipBlanks(of));
    return issuer != null && text.match(text.skipBlanks(issuer.end()), "so") >= 0
        ? issuer.end()
        : from;
  }

  /** A mention with a number. */
  Mention complete(
      FoldedText text,
      int start,
      int head,
      String type,
      DocumentNumbers.Match match,
      List<Pinpoint> pinpoints) {
    Parts parts = read(text, match.end(), pinpoints, type.endsWith("liên tịch"));
    boolean blank =
        switch (match.kind()) {
          case BLANK, DAMAGED -> true;
          case FULL, SHORT -> false;
        };
    String number = match.number();
    Integer inside = DocumentId.yearInside(number + "/").orElse(null);
    return new Mention(
        start,
        head,
        parts.end,
        type,
        blank ? null : number,
        null,
        blank ? number : null,
        parts.date,
        inside != null ? inside : parts.year,
        issuer(text, start, number, parts.issuer),
        parts.pinpoints);
  }

  /** A mention by name; {@code issuer} stands when no other is named. */
  Mention named(
      FoldedText text,
      int start,
      int head,
      int end,
      String type,
      String name,
      @Nullable String issuer,
      List<Pinpoint> pinpoints) {
    Parts parts = read(text, end, pinpoints, false);
    return new Mention(
        start,
        head,
        parts.end,
        type,
        null,
        name,
        null,
        parts.date,
        parts.year,
        issuer,
        parts.pinpoints);
  }

  /** A law by name, with its number ("Luật Việc làm số 38/2013/QH13") or year where they follow. */
  Mention law(
      FoldedText text,
      int start,
      int head,
      String type,
      LawNameGrammar.Name name,
      List<Pinpoint> pinpoints,
      String issuer) {
    String full = type + " " + name.words();
    int next = text.skipBlanks(name.end());
    int so = text.match(next, "so");
    DocumentNumbers.Match match =
        so < 0 ? null : numbers.at(text.text(), text.skipBlanks(so)).orElse(null);
    if (match != null && match.kind() == DocumentNumbers.Kind.FULL) {
      return complete(text, start, head, type, match, pinpoints).withName(full);
    }
    int word = text.match(next, "nam");
    int at = word < 0 ? next : text.skipBlanks(word);
    Integer year = year(text, at);
    return year == null
        ? lawAlone(text, start, head, type, name, full, pinpoints, issuer)
        : named(text, start, head, at + 4, type, full + " năm " + year, issuer, pinpoints)
            .inYear(year);
  }

  /** "thi hành Luật Hải quan ngày 25/3/2015 của Bộ Tài chính": that is the day of a circular. */
  private Mention lawAlone(
      FoldedText text,
      int start,
      int head,
      String type,
      LawNameGrammar.Name name,
      String full,
      List<Pinpoint> pinpoints,
      String issuer) {
    Parts parts = read(text, name.end(), pinpoints, false);
    IssuerGrammar.Named by = parts.issuer;
    boolean another = by != null && !LAWGIVERS.contains(by.name());
    return another
        ? new Mention(
            start, head, name.end(), type, null, full, null, null, null, issuer, pinpoints)
        : named(text, start, head, name.end(), type, full, issuer, pinpoints);
  }

  private Parts read(FoldedText text, int from, List<Pinpoint> pinpoints, boolean joint) {
    Parts parts = new Parts();
    parts.end = from;
    parts.pinpoints = pinpoints;
    for (int round = 0; round < 2; round++) {
      date(text, parts);
      issuer(text, parts, joint);
    }
    yearAlone(text, parts);
    bracket(text, parts);
    return parts;
  }

  private static void date(FoldedText text, Parts parts) {
    if (parts.year != null) {
      return;
    }
    int i = text.skipBlanks(parts.end);
    boolean opened = text.at(i) == '(' || text.at(i) == ',';
    i = opened ? text.skipBlanks(i + 1) : i;
    int word = text.matchAny(i, DATE_WORDS);
    PrintedDate date = word < 0 ? null : PrintedDate.afterWord(text, word);
    if (date != null) {
      parts.date = date.date();
      parts.year = date.year();
      boolean closed = text.at(date.end()) == ')' && text.at(i - 1) == '(';
      parts.end = closed ? date.end() + 1 : date.end();
    }
  }

  private void issuer(FoldedText text, Parts parts, boolean joint) {
    int of = parts.issuer == null ? text.match(text.skipBlanks(parts.end), "cua") : -1;
    int start = of < 0 ? -1 : text.skipBlanks(of);
    IssuerGrammar.Named named =
        start < 0 ? null : joint ? issuers.joint(text, start) : issuers.at(text, start);
    if (named != null) {
      parts.issuer = named;
      parts.end = named.end();
    }
  }

  /** "năm 2021" after a number tells its year but may be part of what follows. */
  private static void yearAlone(FoldedText text, Parts parts) {
    int word = parts.year == null ? text.match(text.skipBlanks(parts.end), "nam") : -1;
    int start = word < 0 ? -1 : text.skipBlanks(word);
    if (start >= 0 && text.wordEnd(start) == start + 4) {
      parts.year = year(text, start);
    }
  }

  static @Nullable Integer year(FoldedText text, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      if (text.at(i) < '0' || text.at(i) > '9') {
        return null;
      }
      value = value * 10 + text.at(i) - '0';
    }
    return value >= 1900 && value < 2100 && !text.isWordPart(from + 4) ? value : null;
  }

  private static void bracket(FoldedText text, Parts parts) {
    int open = text.skipBlanks(parts.end);
    if (text.at(open) != '(' || !parts.pinpoints.isEmpty()) {
      return;
    }
    PinpointGrammar.Chain chain = PinpointGrammar.at(text, text.skipBlanks(open + 1));
    int close = chain == null ? -1 : text.skipBlanks(chain.end());
    if (chain != null && text.at(close) == ')') {
      parts.pinpoints = chain.pinpoints();
      parts.end = close + 1;
    }
  }

  private @Nullable String issuer(
      FoldedText text, int start, String number, IssuerGrammar.@Nullable Named words) {
    String suffix =
        number.substring(Math.max(number.lastIndexOf('/'), number.lastIndexOf('-')) + 1);
    String coded = numbers.issuer(number).orElse(null);
    boolean shared = SHARED.contains(suffix);
    IssuerGrammar.Named named = words != null || !shared ? words : issuers.before(text, start);
    if (named == null || coded != null && !shared) {
      return coded;
    }
    return named.name();
  }
}
