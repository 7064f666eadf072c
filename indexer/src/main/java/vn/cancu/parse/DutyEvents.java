package vn.cancu.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.parse.DutyTimes.Found;

/**
 * Conditions that set a time: "sau khi Nghị định được ban hành", "trong vòng 15 ngày kể từ …", "nếu
 * có vướng mắc". Somebody must do something for it to be an event: "khi tham gia" is a manner.
 */
final class DutyEvents {

  private static final List<String> HAPPENINGS =
      List.of(
          "công bố",
          "ban hành",
          "phê duyệt",
          "thay đổi",
          "được",
          "có hiệu lực",
          "quyết định",
          "thông qua",
          "xảy ra",
          "kết thúc",
          "hoàn thành",
          "có ý kiến",
          "có văn bản",
          "ký");

  private static final Set<String> MANNERS =
      Set.of(
          "tham", "hết", "thực", "nhận", "đến", "đi", "giải", "làm", "tiến", "xây", "triển", "được",
          "sử", "xử", "đã", "chưa", "đang", "lập", "xảy");

  private static final List<String> TROUBLES =
      List.of("vướng mắc", "khó khăn", "phát sinh", "vấn đề", "ý kiến", "bất cập");

  private static final List<String> CALLS =
      List.of(
          "báo cáo", "phản ánh", "gửi", "đề nghị", "thông báo", "liên hệ", "kiến nghị", "trao đổi");

  private static final int LONGEST_CONDITION = 40;

  private final DeadlineTokens tokens;
  private final DutyClauses clauses;
  private final String text;

  DutyEvents(DeadlineTokens tokens, DutyClauses clauses, String text) {
    this.tokens = tokens;
    this.clauses = clauses;
    this.text = text;
  }

  /** The condition that begins at a token. */
  Optional<Found> at(int index) {
    if (tokens.is(index, "nếu")) {
      return trouble(index);
    }
    int when = index;
    while (when < index + 3 && !tokens.is(when, "khi")) {
      if (!tokens.is(when, "sau") && !tokens.is(when, "ngay")) {
        return Optional.empty();
      }
      when++;
    }
    return tokens.is(when, "khi") && !tokens.is(index - 1, "kể")
        ? happening(index, when + 1)
        : Optional.empty();
  }

  private Optional<Found> happening(int index, int subject) {
    int end = Math.min(condition(subject), subject + LONGEST_CONDITION);
    boolean after = subject > index + 1;
    if (end < subject + 3 || (!after && tokens.in(subject, MANNERS)) || isVerbal(subject)) {
      return Optional.empty();
    }
    for (int i = subject + 1; i < end; i++) {
      if (any(i, HAPPENINGS)) {
        return Optional.of(event(index, end, null));
      }
    }
    return Optional.empty();
  }

  /** "khi có yêu cầu": whoever asks is named behind it or not at all. */
  private boolean isVerbal(int subject) {
    return tokens.is(subject, "có") || tokens.is(subject, "hết");
  }

  /** A condition ends with its clause, and before what the rule for it rests on. */
  private int condition(int from) {
    int end = clauses.clauseEnd(from);
    for (int i = from + 2; i < end; i++) {
      if (tokens.reads(i, "theo quy định") || tokens.reads(i, "để") || tokens.is(i, "(")) {
        return i;
      }
    }
    return end;
  }

  /** "Trong quá trình thực hiện nếu có vướng mắc, báo cáo về …". */
  private Optional<Found> trouble(int index) {
    boolean trouble = false;
    for (int i = index + 1; i < index + 5; i++) {
      trouble |= any(i, TROUBLES);
    }
    if (!trouble
        || !tokens.is(index + 1, "có")
            && !tokens.is(index + 2, "có")
            && !tokens.is(index + 1, "gặp")) {
      return Optional.empty();
    }
    int end = clauses.sentenceEnd(index);
    for (int i = index + 3; i < end; i++) {
      if (any(i, CALLS)) {
        return Optional.of(event(index, i, null));
      }
    }
    return Optional.empty();
  }

  /** A number of days counted from something. */
  Optional<Found> counted(int from, int at) {
    Integer days = DeadlineWording.offsetDays(tokens, at, Math.min(at + 6, tokens.size()));
    if (days == null) {
      return Optional.empty();
    }
    int end = clauses.clauseEnd(at);
    boolean counting =
        tokens.is(end, ",") && (tokens.is(end + 1, "kể") || tokens.is(end + 1, "tính"));
    end = counting ? clauses.clauseEnd(end + 1) : end;
    return Optional.of(event(from, Math.min(end, at + LONGEST_CONDITION), days));
  }

  private Found event(int from, int to, @Nullable Integer days) {
    String wording = text.substring(tokens.at(from).start(), tokens.at(to - 1).end());
    return new Found(from, to, new Deadline.Event(wording, days));
  }

  private boolean any(int index, List<String> phrases) {
    for (String phrase : phrases) {
      if (tokens.reads(index, phrase)) {
        return true;
      }
    }
    return false;
  }
}
