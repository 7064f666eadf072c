package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;
import vn.cancu.vocabulary.DocumentNumbers;
import vn.cancu.vocabulary.Vocabulary;

/**
 * The issuing body of a head: the lines above the number without the name and motto of the state.
 */
final class HeadIssuer {

  private static final List<String> STATE = List.of("cong hoa", "doc lap", "dang cong san");

  private static final List<String> SUBORDINATE =
      List.of("so", "cuc", "chi cuc", "tong cuc", "vu", "phong", "trung tam", "vien", "truong");

  private final IssuerGrammar known;
  private final DocumentNumbers numbers;
  private final TitleCase titleCase;

  HeadIssuer(Vocabulary vocabulary) {
    known = new IssuerGrammar(vocabulary);
    numbers = new DocumentNumbers(vocabulary.types(), vocabulary.issuers());
    titleCase = new TitleCase(vocabulary);
  }

  /**
   * The body.
   *
   * @param numberIndex line of the number, -1 for none
   */
  @Nullable String of(
      FoldedText text,
      List<TextSpan> lines,
      int numberIndex,
      HeadGrammar.@Nullable TypeLine type,
      @Nullable String number) {
    int to = numberIndex >= 0 ? numberIndex : type == null ? 0 : type.index();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < Math.min(to, 8); i++) {
      String name = left(text, lines.get(i));
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    String coded = number == null ? null : numbers.issuer(number).orElse(null);
    String read = names.isEmpty() ? null : named(names);
    if (read != null) {
      return OwnNames.in(text).spell(titleCase.of(read));
    }
    return coded != null || names.isEmpty()
        ? coded
        : OwnNames.in(text).spell(titleCase.of(names.getLast()));
  }

  /** What stands left of the state's name on a line in capitals. */
  private static String left(FoldedText text, TextSpan line) {
    int end = line.end();
    for (int i = line.start(); i < line.end(); i++) {
      boolean state = text.isWordStart(i) && text.matchAny(i, STATE) >= 0;
      if (state || text.at(i) == '\t') {
        end = i;
        break;
      }
    }
    String left =
        text.text().substring(line.start(), end).replaceAll("[^\\p{L}\\p{N}&,\\- ]", " ").strip();
    return left.length() > 2 && Capitals.most(text, line.start(), end) ? left : "";
  }

  private @Nullable String named(List<String> names) {
    FoldedText last = new FoldedText(names.getLast());
    if (names.size() > 1 && last.matchAny(0, SUBORDINATE) >= 0) {
      return null; // "UBND TỈNH LÂM ĐỒNG" above "SỞ TÀI CHÍNH"
    }
    String whole = whole(String.join(" ", names));
    return whole != null ? whole : whole(names.getLast());
  }

  private @Nullable String whole(String name) {
    FoldedText text = new FoldedText(name);
    IssuerGrammar.Named found = known.at(text, 0);
    return found != null && found.end() == name.length() ? found.name() : null;
  }
}
