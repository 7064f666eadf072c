package vn.cancu.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clauses and sentences of a paragraph, as far as they decide whether a time binds anybody. */
final class DutyClauses {

  private static final Set<String> SENTENCE_ENDS = Set.of(".", ";", ":", "?", "!", "\n");

  private static final Set<String> DOMAINS = Set.of("gov", "com", "org", "edu", "net", "vn");

  /** What is paid, granted or levied so often. */
  private static final Set<String> BENEFITS =
      Set.of("cấp", "lương", "hưu", "tiền", "phí", "mức", "hưởng", "nhập", "lãi", "thuế", "đóng");

  /** Words before a date that make it a condition or the beginning of force. */
  private static final Set<String> CONDITIONS =
      Set.of("lực", "sinh", "nghỉ", "hưởng", "từng", "lập", "đã", "mất");

  /** Phrases by their first word. */
  private static final Map<String, List<String>> ACTIONS =
      Stream.of(
              "báo cáo",
              "gửi",
              "tổ chức",
              "xây dựng",
              "thực hiện",
              "họp",
              "giao ban",
              "rà soát",
              "tổng hợp",
              "kiểm tra",
              "cập nhật",
              "đối chiếu",
              "chuyển",
              "nộp",
              "công khai",
              "đôn đốc",
              "đánh giá",
              "lập",
              "thông báo",
              "trình",
              "ban hành",
              "triển khai",
              "hoàn thành",
              "công bố",
              "tham mưu",
              "phối hợp",
              "đăng tải",
              "theo dõi",
              "chủ động",
              "tiếp nhận")
          .collect(Collectors.groupingBy(phrase -> phrase.split(" ")[0]));

  private static final int LOOK_BACK = 60;
  private static final int LONGEST_SENTENCE = 300;

  private final DeadlineTokens tokens;

  DutyClauses(DeadlineTokens tokens) {
    this.tokens = tokens;
  }

  /** Index of the first token behind the marker of the paragraph: "-", "1.2.", "a)". */
  int body() {
    if (tokens.is(0, "-") || tokens.is(0, "+") || tokens.is(0, "•")) {
      return 1;
    }
    int i = tokens.is(0, "điều") ? 1 : 0;
    int from = i;
    while (i < from + 8 && isMarker(i)) {
      i += 2;
    }
    return i > from ? i : 0;
  }

  private boolean isMarker(int index) {
    if (!tokens.is(index + 1, ".") && !tokens.is(index + 1, ")")) {
      return false;
    }
    String word = tokens.word(index);
    boolean numeral =
        tokens.number(index) >= 0
            || word.length() == 1
            || tokens.quarter(index) > 0
            || word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    return !word.isEmpty() && numeral;
  }

  boolean endsSentence(int index) {
    return SENTENCE_ENDS.contains(tokens.word(index)) && !isInside(index);
  }

  /** A point of a number or an address: "1.2", "khth.bhxh@vss.gov.vn". */
  private boolean isInside(int index) {
    return tokens.is(index, ".")
        && tokens.touches(index)
        && (tokens.number(index + 1) >= 0
            || tokens.in(index + 1, DOMAINS)
            || tokens.is(index + 2, "@"));
  }

  boolean opensSentence(int index) {
    return index == body() || endsSentence(index - 1) || tokens.is(index - 1, "-");
  }

  /** Whether a clause begins here: a sentence, or what follows a comma and is an action. */
  boolean opensClause(int index) {
    return opensSentence(index)
        || (tokens.is(index - 1, ",") && (isAction(index + 2) || tokens.is(index + 2, ",")));
  }

  boolean isAction(int index) {
    for (String action : ACTIONS.getOrDefault(tokens.word(index), List.of())) {
      if (tokens.reads(index, action)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence up to here says that something is done. */
  boolean isDone(int index) {
    for (int i = index - 1; i >= 0 && i > index - LOOK_BACK && !endsSentence(i); i--) {
      if (isAction(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what comes so often is money or a right, not work. */
  boolean isBenefit(int index) {
    for (int i = index - 1; i >= index - 4 && i >= 0 && !endsSentence(i); i--) {
      if (tokens.in(i, BENEFITS) && !tokens.reads(i - 1, "cung cấp")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date bounds a state of affairs or the force of a rule rather than a duty. */
  boolean isCondition(int index) {
    for (int i = index - 1; i >= index - 5 && i >= 0 && !endsSentence(i); i--) {
      if (tokens.in(i, CONDITIONS) || tokens.reads(i, "giai đoạn") || tokens.reads(i, "nhiệm kỳ")) {
        return true;
      }
    }
    return tokens.reads(index - 2, "tham gia") || tokens.reads(index - 1, "đóng");
  }

  boolean hasJustBefore(int index, Set<String> words) {
    return tokens.in(index - 1, words) || tokens.in(index - 2, words);
  }

  /** Index of the token that ends the clause a token stands in. */
  int clauseEnd(int index) {
    int i = index;
    int limit = Math.min(tokens.size(), index + LOOK_BACK);
    while (i < limit && !endsSentence(i) && !tokens.is(i, ",")) {
      i++;
    }
    return i;
  }

  int sentenceStart(int index) {
    int i = index;
    int limit = Math.max(body(), index - LONGEST_SENTENCE);
    while (i > limit && !(endsSentence(i - 1) && !tokens.is(i - 1, ":"))) {
      i--;
    }
    return i;
  }

  int sentenceEnd(int index) {
    int i = index;
    int limit = Math.min(tokens.size(), index + LONGEST_SENTENCE);
    while (i < limit && !(endsSentence(i) && !tokens.is(i, ":"))) {
      i++;
    }
    return i;
  }
}
