package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Pinpoint;
import vn.cancu.vocabulary.DocumentNumbers;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Finds the documents a text names: a type word with a number or a name, further numbers of a list,
 * and numbers whose symbols say the type by themselves. Reads every place once, forward.
 */
final class MentionGrammar {

  private static final List<String> BEFORE_MENTION =
      List.of(
          "cua",
          "tai",
          "trong",
          "thuoc",
          "ban hanh kem theo",
          "kem theo",
          "sua doi, bo sung cua",
          "quy dinh ban hanh kem theo",
          "quy che ban hanh kem theo");
  private static final List<String> GLUED = List.of("tai", "theo", "va", "cua");
  private static final List<String> PLACES = List.of("khoan", "diem", "dieu");
  private static final List<String> FORM_WORDS =
      List.of("mau", "mau so", "bieu", "bieu so", "bieu mau", "phu luc", "so hieu", "ky hieu");

  private final TypeWords types;
  private final DocumentNumbers numbers;
  private final MentionTail tails;
  private final NamedMentions named;

  MentionGrammar(Vocabulary vocabulary) {
    types = new TypeWords(vocabulary.types());
    numbers = new DocumentNumbers(vocabulary.types(), vocabulary.issuers());
    tails = new MentionTail(vocabulary);
    named = new NamedMentions(tails);
  }

  /** All mentions in text order. */
  List<Mention> read(FoldedText text) {
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      i = text.isWordStart(i) ? step(text, i, mentions) : i + 1;
    }
    return mentions;
  }

  /** Reads what starts with the word at {@code from}; the offset to go on at. */
  private int step(FoldedText text, int from, List<Mention> into) {
    int start = afterGlued(text, from);
    PinpointGrammar.Chain chain = PinpointGrammar.at(text, start);
    int head = chain == null ? from : afterChain(text, chain.end());
    Mention mention = mention(text, start, head, chain == null ? List.of() : chain.pinpoints());
    if (mention != null) {
      into.add(mention);
      return list(text, mention, into);
    }
    if (chain != null) {
      return chain.end();
    }
    return text.wordEnd(from);
  }

  /** "tạikhoản 11 Điều 2": the blank before a place is missing. */
  private static int afterGlued(FoldedText text, int from) {
    for (String word : GLUED) {
      if (text.startsWith(from, word)) {
        int next = from + word.length();
        return text.matchAny(next, PLACES) >= 0 ? next : from;
      }
    }
    return from;
  }

  private static int afterChain(FoldedText text, int end) {
    int i = text.skipBlanks(text.at(end) == ',' ? end + 1 : end);
    int word = text.matchAny(i, BEFORE_MENTION);
    return word < 0 ? i : text.skipBlanks(word);
  }

  private @Nullable Mention mention(FoldedText text, int from, int head, List<Pinpoint> pinpoints) {
    int start = pinpoints.isEmpty() ? head : from;
    if (Character.isDigit(text.at(head))) {
      return pinpoints.isEmpty() ? bareNumber(text, head) : null;
    }
    TypeWords.Found found = types.at(text, head);
    if (found == null) {
      return null;
    }
    if (text.endsWith(head, "mau")) {
      return null; // "Mẫu quyết định số 02" is a form
    }
    Mention numbered = numbered(text, start, head, found, pinpoints);
    DocumentType type = found.type();
    return numbered == null && type != null && !found.symbol()
        ? named.at(text, start, head, found.end(), type, pinpoints)
        : numbered;
  }

  private @Nullable Mention numbered(
      FoldedText text, int start, int head, TypeWords.Found found, List<Pinpoint> pinpoints) {
    int afterIssuer = tails.issuerBeforeNumber(text, found.end());
    int word = numberWord(text, text.skipBlanks(afterIssuer));
    boolean announced = word >= 0;
    int from = text.skipBlanks(announced ? word : afterIssuer);
    DocumentNumbers.Match match = numbers.at(text.text(), from).orElse(null);
    if (match == null || !allowed(match, found, announced)) {
      return null;
    }
    DocumentType type = found.type();
    DocumentNumbers.Match healed =
        type == null
            ? match
            : new DocumentNumbers.Match(
                match.kind(), numbers.healed(match.number(), type), match.end());
    return tails.complete(text, start, head, typeName(found, healed), healed, pinpoints);
  }

  private static boolean allowed(
      DocumentNumbers.Match match, TypeWords.Found found, boolean announced) {
    DocumentType type = found.type();
    return switch (match.kind()) {
      case FULL -> true;
      case BLANK, DAMAGED -> announced && !found.symbol();
      case SHORT ->
          !found.symbol()
              && type != null
              && type.rank() <= 10
              && !type.name().startsWith("Quy ")
              && (match.number().indexOf('/') > 0 || announced && match.number().length() < 5);
    };
  }

  /** Offset after "số", "số:", "luật số"; -1 when the number is not announced. */
  private static int numberWord(FoldedText text, int from) {
    int end = text.match(from, "so");
    int i = end < 0 ? -1 : text.skipBlanks(end);
    return i >= 0 && text.at(i) == ':' ? i + 1 : end;
  }

  /** "Thông tư số 8/2005/TTLT-BNV-BTC" is a joint one. */
  private String typeName(TypeWords.Found found, DocumentNumbers.Match match) {
    DocumentType type = found.type();
    String coded = numbers.type(match.number()).map(DocumentType::name).orElse("Công văn");
    return type == null || coded.startsWith(type.name() + " ") ? coded : type.name();
  }

  /** A number without a type word counts when its symbols say both type and issuer. */
  private @Nullable Mention bareNumber(FoldedText text, int from) {
    if (!slashFollows(text, from) || "/-.,".indexOf(text.at(from - 1)) >= 0) {
      return null;
    }
    DocumentNumbers.Match match = numbers.at(text.text(), from).orElse(null);
    if (match == null || match.kind() != DocumentNumbers.Kind.FULL || announcesForm(text, from)) {
      return null;
    }
    DocumentType type = numbers.type(match.number()).orElse(null);
    return type != null && numbers.issuer(match.number()).isPresent()
        ? tails.complete(text, from, from, type.name(), match, List.of())
        : null;
  }

  private static boolean slashFollows(FoldedText text, int from) {
    int i = text.wordEnd(from);
    return i - from < 7 && (text.at(i) == '/' || text.at(i) == '-');
  }

  /** "Mẫu số 01/…" and the "Số: …" line at the head of an annexed form name no document. */
  private static boolean announcesForm(FoldedText text, int from) {
    int i = text.skipBlanksBack(from);
    boolean colon = text.at(i - 1) == ':';
    i = colon ? text.skipBlanksBack(i - 1) : i;
    boolean ownLine = text.endsWith(i, "so") && text.at(text.skipBlanksBack(i - 2) - 1) == '\n';
    return ownLine || FORM_WORDS.stream().anyMatch(word -> text.endsWith(from, word));
  }

  /** "…, 2/QĐ-X và số 3/QĐ-X": further numbers of the same type; the offset after the last. */
  private int list(FoldedText text, Mention first, List<Mention> into) {
    Mention last = first;
    while (last.number() != null && last.number().indexOf('/') > 0) {
      Mention next = next(text, last);
      if (next == null) {
        break;
      }
      into.add(next);
      last = next;
    }
    return last.end();
  }

  private @Nullable Mention next(FoldedText text, Mention last) {
    int i = text.skipBlanks(last.end());
    boolean comma = text.at(i) == ',' || text.at(i) == ';';
    i = comma ? text.skipBlanks(i + 1) : i;
    int and = Math.max(text.match(i, "va"), text.match(i, "hoac"));
    if (!comma && and < 0) {
      return null;
    }
    i = and < 0 ? i : text.skipBlanks(and);
    int word = numberWord(text, i);
    int from = word < 0 ? i : text.skipBlanks(word);
    DocumentNumbers.Match match =
        Character.isDigit(text.at(from)) ? numbers.at(text.text(), from).orElse(null) : null;
    if (match == null || match.kind() != DocumentNumbers.Kind.FULL) {
      return null;
    }
    String type = numbers.type(match.number()).map(DocumentType::name).orElse(last.type());
    return tails.complete(text, from, from, type, match, List.of());
  }
}
