package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;
import vn.cancu.vocabulary.Vocabulary;

/**
 * The foot: the lines of "Nơi nhận" and the signature beside, below or above them. The two are
 * columns on paper, so a line may hold the end of both: "- Thủ tướng Chính phủ; THỦ TƯỚNG".
 */
final class FootGrammar {

  /**
   * The foot.
   *
   * @param doubtful whether the signer's name was hard to read
   * @param start offset of its first line, the length of the text when there is none
   */
  record Foot(
      List<String> recipients,
      @Nullable String signer,
      @Nullable String signerTitle,
      boolean doubtful,
      int start) {}

  private static final int MOST_RECIPIENTS = 60;
  private static final int AROUND = 8;
  private static final String BULLETS = "-–—+•~_*·";

  private final SignatureGrammar signatures;

  FootGrammar(Vocabulary vocabulary) {
    signatures = new SignatureGrammar(vocabulary);
  }

  /**
   * The foot between two lines, the first of which follows the head and the last ends the main
   * part.
   */
  Foot read(FoldedText text, List<TextSpan> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.match(firstLetter(text, lines.get(i)), "noi nhan") >= 0) {
        return around(text, lines, from, i, to);
      }
    }
    int first = Math.max(from, to - 2 * AROUND);
    List<String> last = cells(text, lines, first, to);
    SignatureGrammar.Signature signature = signatures.read(last);
    int start =
        signature == null
            ? text.length()
            : lines.get(first + lineOf(text, lines, first, to, signature.first())).start();
    return new Foot(List.of(), name(signature), office(signature), isDoubtful(signature), start);
  }

  private static @Nullable String name(SignatureGrammar.@Nullable Signature signature) {
    return signature == null ? null : signature.name();
  }

  private static @Nullable String office(SignatureGrammar.@Nullable Signature signature) {
    return signature == null ? null : signature.office();
  }

  private static int lineOf(FoldedText text, List<TextSpan> lines, int from, int to, String cell) {
    for (int i = to - 1; i >= from; i--) {
      if (lines.get(i).of(text.text()).contains(cell)) {
        return i - from;
      }
    }
    return 0;
  }

  private static int firstLetter(FoldedText text, TextSpan line) {
    int i = line.start();
    while (i < line.end() && !text.isWordPart(i)) {
      i++;
    }
    return i;
  }

  private Foot around(FoldedText text, List<TextSpan> lines, int from, int at, int to) {
    List<String> recipients = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    String rest = afterColon(lines.get(at).of(text.text()));
    split(rest, true, recipients, beside);
    int next = at + 1;
    boolean archived = false;
    while (next < to && next - at < MOST_RECIPIENTS && !archived) {
      String line = lines.get(next).of(text.text());
      boolean bullet = isBullet(line);
      if (!bullet && recipients.size() > 0 && beside.size() > AROUND) {
        break;
      }
      split(line, bullet, recipients, beside);
      archived = isArchive(line);
      next++;
    }
    beside.addAll(cells(text, lines, next, Math.min(to, next + AROUND)));
    SignatureGrammar.Signature signature = signatures.read(beside);
    if (signature == null || signature.name() == null) {
      SignatureGrammar.Signature above =
          signatures.read(cells(text, lines, Math.max(from, at - AROUND), at));
      signature = above != null && (above.name() != null || signature == null) ? above : signature;
      signature = signature == null ? signatures.nameAlone(beside) : signature;
    }
    if (signature != null && signature.name() == null) {
      signature = runIn(signature, recipients);
    }
    return new Foot(
        recipients,
        name(signature),
        office(signature),
        isDoubtful(signature),
        lines.get(at).start());
  }

  /** Takes the signer's name out of the recipient it ran into. */
  private static SignatureGrammar.Signature runIn(
      SignatureGrammar.Signature signature, List<String> recipients) {
    for (int i = 0; i < recipients.size(); i++) {
      String line = recipients.get(i);
      SignatureGrammar.RunIn name = SignatureGrammar.runIn(line);
      if (name != null) {
        String rest = line.substring(0, name.start()) + line.substring(name.end()).stripLeading();
        recipients.set(i, rest.strip());
        return signature.withName(name.name());
      }
    }
    return signature;
  }

  private static boolean isDoubtful(SignatureGrammar.@Nullable Signature signature) {
    return signature != null && signature.isDoubtful();
  }

  private static String afterColon(String line) {
    int colon = line.indexOf(':');
    String head = line.stripLeading();
    return colon >= 0 && colon < line.length() - head.length() + 14
        ? line.substring(colon + 1)
        : head.substring(Math.min(head.length(), 8));
  }

  private static boolean isBullet(String line) {
    String cell = line.strip();
    return !cell.isEmpty() && BULLETS.indexOf(cell.charAt(0)) >= 0;
  }

  private static boolean isArchive(String line) {
    String cell = line.strip().replaceFirst("^[-–—+•~_*·]+\\s*", "");
    return cell.startsWith("Lưu") || cell.startsWith("Luu") || cell.startsWith("LƯU");
  }

  /** Sorts the cells of a line into recipients and signature; whether it held a recipient. */
  private static boolean split(
      String line, boolean bullet, List<String> recipients, List<String> beside) {
    int before = recipients.size();
    for (String cell : line.split("[\\t\\u2028\\n]")) {
      String words = cell.strip();
      if (words.isEmpty()) {
        continue;
      }
      if (!isBullet(words) && !(bullet && recipients.size() == before && isArchive(words))) {
        beside.add(words);
        continue;
      }
      int semicolon = words.indexOf(';');
      String left = semicolon < 0 ? words : words.substring(0, semicolon);
      recipients.add(left.replaceFirst("^[-–—+•~_*·\\s]+", "").replaceFirst("[\\s;./,]+$", ""));
      if (semicolon >= 0 && semicolon + 1 < words.length()) {
        split(words.substring(semicolon + 1), true, recipients, beside);
      }
    }
    return recipients.size() > before;
  }

  private static List<String> cells(FoldedText text, List<TextSpan> lines, int from, int to) {
    List<String> cells = new ArrayList<>();
    for (int i = from; i < to; i++) {
      for (String cell : lines.get(i).of(text.text()).split("[\\t\\u2028\\n]")) {
        if (!cell.isBlank() && cell.length() < 200) {
          cells.add(cell.strip());
        }
      }
    }
    return cells;
  }
}
