package vn.cancu.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cancu.language.Folding;

/**
 * How much of the document it names a sentence that replaces or repeals means: all of it in "bãi bỏ
 * Thông tư A"; a part in "bãi bỏ khoản 2 Điều 5 Thông tư A", "thay thế cụm từ … tại Luật B và Luật
 * C"; nothing in "bãi bỏ Thông tư D sửa đổi Thông tư E" (of E) and "đến khi Nghị quyết F hết hiệu
 * lực". In doubt it is less.
 */
enum Extent {
  WHOLE,
  PART,
  /** It is named for another reason. */
  NONE;

  /** Parts of documents, folded, as they stand before the document they belong to. */
  private static final List<String> PARTS =
      List.of(
          "cum tu",
          "mot so",
          "mot phan",
          "noi dung",
          "dieu",
          "khoan",
          "diem",
          "chuong",
          "muc",
          "phan",
          "phu luc",
          "mau",
          "bieu",
          "danh muc",
          "bang",
          "doan",
          "tiet",
          "quy dinh tai",
          "quy dinh trong",
          "kem theo",
          "neu tai");

  /** What is named before these belongs to something else. */
  private static final List<String> SEPARATORS = List.of("thay the", "bai bo", "huy bo", ";", ":");

  /** What stands after these is named for something else: its part, its title, its reason. */
  private static final String INTO =
      "(?:tai|trong|cua|theo|thuoc|thi hanh|huong dan|sua doi|bo sung|thuc hien)";

  private static final String TYPE =
      "(?:bo luat|luat|phap lenh|nghi quyet|nghi dinh|quyet dinh|thong tu|chi thi|lenh)";

  /** Another document that is named for something else; so are those listed after it. */
  private static final Pattern OTHER_INTO =
      Pattern.compile(INTO + "\\s+" + TYPE + "(?:\\s+[a-z]+){0,12}\\s+\\d{1,6}/");

  private static final Pattern DIRECTLY_INTO = Pattern.compile("(?<![a-z])" + INTO + "[^a-z0-9]*$");

  /** The number of a document: what stands before it is said of that one. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}/[a-z0-9&-]{2,}");

  /** What is named after these is not what ends. */
  private static final Pattern REASON =
      Pattern.compile(
          "(?<![a-z])(?:(?<!kem )theo|thi hanh|huong dan|sua doi|bo sung|thuc hien)(?![a-z])");

  private static final Pattern END = Pattern.compile("het\\s+hieu\\s+luc");

  /** A time, not an end: "cho đến khi Nghị quyết A hết hiệu lực". */
  private static final Pattern CONDITION =
      Pattern.compile("(?<![a-z])khi(?![a-z])(?!.*(?<![a-z])(?:thi|co hieu luc)(?![a-z]))");

  private static final int REACH = 160;

  static Extent of(Mention mention) {
    String sentence = mention.sentence();
    String before = Folding.fold(sentence.substring(0, mention.start()));
    int reach = Math.min(sentence.length(), mention.end() + 3 * REACH);
    String after = Folding.fold(sentence.substring(mention.end(), reach));
    String since = before.substring(verb(before));
    if (isCondition(since, after)) {
      return NONE;
    }
    if (mention.reference().pinpoint() != null) {
      return PART;
    }
    if (DIRECTLY_INTO.matcher(since).find() || OTHER_INTO.matcher(since).find()) {
      return REASON.matcher(since).find() ? NONE : PART;
    }
    boolean part =
        isPart(since)
            || after
                .substring(0, Math.min(after.length(), REACH))
                .contains("het hieu luc mot phan");
    return part ? PART : WHOLE;
  }

  /** Where the last verb before the mention begins. */
  private static int verb(String before) {
    int verb = 0;
    for (String separator : SEPARATORS) {
      verb = Math.max(verb, before.lastIndexOf(separator));
    }
    return verb;
  }

  private static boolean isPart(String before) {
    int cut = 0;
    Matcher other = NUMBER.matcher(before);
    while (other.find()) {
      cut = other.end();
    }
    String own = before.substring(Math.max(cut, before.length() - REACH));
    String words = " " + own.replaceAll("[^a-z0-9]+", " ") + " ";
    return PARTS.stream().anyMatch(part -> words.contains(" " + part + " "));
  }

  private static boolean isCondition(String before, String after) {
    Matcher end = END.matcher(after);
    if (!end.find()) {
      return false;
    }
    String clause = before.substring(Math.max(0, before.length() - REACH)) + " @ ";
    return CONDITION.matcher(clause + after.substring(0, end.start())).find();
  }
}
