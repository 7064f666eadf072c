package vn.cancu.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The document a conditional deadline waits for: "sau khi Nghị định số 43/2021/NĐ-CP được ban
 * hành", "trong 15 ngày kể từ ngày Quyết định này có hiệu lực".
 *
 * <p>Only what the sentence says of the document itself counts: "sau khi ban hành Kế hoạch thực
 * hiện Nghị định A" waits for a plan nobody has named, and not for A.
 *
 * @param document whose issue or effect is waited for
 * @param days counted from that day, negative for days before it
 */
public record Condition(DocumentId document, Start start, int days) {

  /** From when days are counted. */
  public enum Start {
    ISSUED,
    EFFECTIVE
  }

  private static final int FLAGS = Pattern.UNICODE_CASE;

  private static final String EFFECT = "(?:có )?hiệu lực(?: thi hành)?";
  private static final String ISSUE =
      "(?:(?:ký,? ?)?(?:và )?ban hành|ký(?: ban hành)?|thông qua|phê duyệt)";

  /** The condition up to the document: it may say what happens, or leave that for later. */
  private static final Pattern UP_TO =
      Pattern.compile(
          "(?:^|.* )(?<when>khi|ngày|sau)(?: (?:(?<who>[^,;.()]{1,60}) )??"
              + "(?:(?<effect>"
              + EFFECT
              + ")|(?<issue>"
              + ISSUE
              + "))(?: của)?)?\\s*",
          FLAGS);

  /** What happens, after the document. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?:,? (?:ngày|của|về|quy định|ban hành kèm theo)[^;]{1,120}?)?"
              + ",? (?:được |chính thức |đã |bắt đầu ){0,2}"
              + "(?:(?<effect>"
              + EFFECT
              + ")|(?<issue>"
              + ISSUE
              + "))(?!\\p{L}).*",
          FLAGS);

  private static final Pattern OWN =
      Pattern.compile(
          "(?:quyết định|kế hoạch|nghị quyết|thông tư|chỉ thị|chương trình|nghị định|công văn"
              + "|hướng dẫn|quy chế|quy định|văn bản|luật|đề án) này(?!\\p{L})",
          FLAGS);

  /** Longer conditions were misread. */
  private static final int LONGEST = 400;

  /**
   * What the deadline of a task waits for; empty when it waits for nothing or names no document.
   *
   * @param own the document the task stands in, which may be what it waits for
   * @param references the mentions in its row
   */
  public static Optional<Condition> of(Task task, DocumentId own, List<Reference> references) {
    if (!(task.deadline() instanceof Deadline.Event event) || event.event().length() > LONGEST) {
      return Optional.empty();
    }
    String words = event.event().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    for (Reference reference : references) {
      DocumentId target = reference.self() ? own : reference.target();
      String raw = reference.raw().toLowerCase(Locale.ROOT);
      int at = target == null ? -1 : words.indexOf(raw);
      if (target != null && at >= 0) {
        Condition found = read(words, at, at + raw.length(), target, event.offsetDays());
        if (found != null) {
          return Optional.of(found);
        }
      }
    }
    Matcher itself = OWN.matcher(words);
    return itself.find()
        ? Optional.ofNullable(read(words, itself.start(), itself.end(), own, event.offsetDays()))
        : Optional.empty();
  }

  /** What the words around a mention say of it. */
  private static @Nullable Condition read(
      String words, int start, int end, DocumentId document, @Nullable Integer offset) {
    Matcher before = UP_TO.matcher(words.substring(0, start));
    if (!before.matches()) {
      return null;
    }
    Matcher after = FROM.matcher(words.substring(end));
    boolean told = before.group("effect") != null || before.group("issue") != null;
    if (!told && !after.matches()) {
      return null;
    }
    boolean effect = told ? before.group("effect") != null : after.group("effect") != null;
    boolean early = words.substring(0, before.start("when")).endsWith("trước ");
    if (early && offset != null) {
      return null;
    }
    int days = early ? -1 : offset == null ? 0 : offset;
    return new Condition(document, effect ? Start.EFFECTIVE : Start.ISSUED, days);
  }
}
