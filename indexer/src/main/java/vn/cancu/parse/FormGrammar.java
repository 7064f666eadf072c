package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.FormReference;
import vn.cancu.document.Reference;
import vn.cancu.document.TextSpan;
import vn.cancu.repair.RepairedText;

/**
 * Coded forms: "Mẫu D04h-TS", "Mẫu số 1", "Biểu 01", "TK1-TS", with the document they belong to
 * where it is printed with them.
 */
final class FormGrammar {

  private static final List<String> WORDS =
      List.of(
          "mau bieu so", "mau bieu", "bieu mau so", "bieu mau", "bieu so", "bieu", "mau so", "mau");
  private static final List<String> COMPOUNDS = List.of("dai", "phat", "tieu", "lay", "theo kieu");
  private static final int FAR = 90;

  /** The forms in text order; {@code references} in text order say which documents stand near. */
  List<FormReference> read(FoldedText folded, RepairedText text, List<Reference> references) {
    List<TextSpan> found = new ArrayList<>();
    int i = 0;
    int reference = 0;
    while (i < folded.length()) {
      while (reference < references.size() && references.get(reference).span().end() <= i) {
        reference++;
      }
      TextSpan form = folded.isWordStart(i) ? at(folded, i, found) : null;
      boolean inside =
          form != null
              && reference < references.size()
              && references.get(reference).span().contains(form.start());
      if (form != null && !inside) {
        found.add(form);
      }
      i = form == null ? i + 1 : form.end();
    }
    return withParents(folded, text, found, references);
  }

  private static List<FormReference> withParents(
      FoldedText folded, RepairedText text, List<TextSpan> found, List<Reference> references) {
    List<FormReference> forms = new ArrayList<>();
    int next = 0;
    for (TextSpan form : found) {
      while (next < references.size() && references.get(next).span().start() < form.end()) {
        next++;
      }
      String code = code(form.of(text.text()));
      String of = next < references.size() ? parent(folded, form, references.get(next)) : null;
      forms.add(new FormReference(code, of, text.lineAt(form.start()), form));
    }
    return forms;
  }

  /** The code without the word in front. */
  private static String code(String form) {
    int i = form.length();
    while (i > 0
        && !Character.isWhitespace(form.charAt(i - 1))
        && !FoldedText.isBlank(form.charAt(i - 1))
        && form.charAt(i - 1) != ':') {
      i--;
    }
    return form.substring(i);
  }

  /**
   * The document, when only words such as "theo", "ban hành kèm theo" and other forms stand
   * between.
   */
  private static @Nullable String parent(FoldedText text, TextSpan form, Reference reference) {
    int to = reference.span().start();
    if (to - form.end() > FAR || reference.number() == null) {
      return null;
    }
    boolean linked = false;
    for (int i = form.end(); i < to; i++) {
      if (".;()\n\t".indexOf(text.at(i)) >= 0) {
        return null;
      }
      linked |=
          text.isWordStart(i) && text.matchAny(i, List.of("theo", "cua", "tai", "ban hanh")) >= 0;
    }
    return linked ? reference.number() : null;
  }

  private static @Nullable TextSpan at(FoldedText text, int from, List<TextSpan> found) {
    char first = text.at(from);
    boolean likely = first == 'm' || first == 'b';
    int word = likely ? text.matchAny(from, WORDS) : -1;
    if (word < 0 || isCompound(text, from)) {
      return listed(text, from, found) ? span(text, from, from, true) : loose(text, from);
    }
    int colon = text.skipBlanks(word);
    int start = text.skipBlanks(text.at(colon) == ':' ? colon + 1 : colon);
    return span(text, from, start, true);
  }

  /** "đại biểu", "phát biểu", "tiêu biểu" are no forms. */
  private static boolean isCompound(FoldedText text, int from) {
    return COMPOUNDS.stream().anyMatch(word -> text.endsWith(from, word));
  }

  /** "Mẫu 01, 02": a further code after a comma. */
  private static boolean listed(FoldedText text, int from, List<TextSpan> found) {
    if (found.isEmpty() || !Character.isDigit(text.at(from))) {
      return false;
    }
    int end = found.getLast().end();
    int comma = text.at(end) == ',' ? text.skipBlanks(end + 1) : -1;
    int and = text.match(text.skipBlanks(end), "va");
    return comma == from || and >= 0 && text.skipBlanks(and) == from;
  }

  /** A code that cannot be anything else: letters, digits, a hyphen, capitals ("TK1-TS"). */
  private static @Nullable TextSpan loose(FoldedText text, int from) {
    TextSpan span =
        text.isCapital(from) && text.at(from - 1) != '/' && text.at(from - 1) != '-'
            ? span(text, from, from, false)
            : null;
    return span;
  }

  private static @Nullable TextSpan span(FoldedText text, int from, int start, boolean announced) {
    int end = text.wordEnd(start);
    boolean digit = hasDigit(text, start, end) && end - start <= 5;
    boolean many =
        announced
            && start > from
            && end - start > 2
            && Character.isDigit(text.at(start))
            && !text.endsWith(start, "so")
            && !text.endsWith(start, ":");
    if (!digit
        || announced && text.at(end) == '%'
        || many && text.isWordPart(text.skipBlanks(end))) {
      return null;
    }
    int stop = suffixEnd(text, end);
    boolean letters = text.isCapital(start) && end - start >= 2 && text.at(end) == '-';
    boolean sure = letters && stop > end && "/-".indexOf(text.at(stop)) < 0;
    return announced || sure ? new TextSpan(from, stop) : null;
  }

  /** Steps over "-TS", "/TB-TĐT", "-07a/NS": at most three further parts of a code. */
  private static int suffixEnd(FoldedText text, int from) {
    int end = from;
    for (int count = 0; count < 3 && "-/".indexOf(text.at(end)) >= 0; count++) {
      int stop = text.wordEnd(end + 1);
      boolean fits = stop - end > 2 && stop - end < 9 && isPart(text, end + 1, stop);
      if (!fits) {
        break;
      }
      end = stop;
    }
    return end;
  }

  /** Capitals ("TS", "KTCL"), or digits with a small letter ("07a"). */
  private static boolean isPart(FoldedText text, int from, int to) {
    boolean numbered = Character.isDigit(text.at(from)) && Character.isLetter(text.at(to - 1));
    return numbered && to - from < 5 || text.isCapital(from) && capitals(text, from, to);
  }

  private static boolean hasDigit(FoldedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean capitals(FoldedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(text.raw(i)) && !Character.isDigit(text.at(i))) {
        return false;
      }
    }
    return true;
  }
}
