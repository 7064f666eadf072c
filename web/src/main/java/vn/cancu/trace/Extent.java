package vn.cancu.trace;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cancu.document.Reference;
import vn.cancu.language.Folding;
import vn.cancu.search.Mention;

/**
 * Whether a sentence that replaces or repeals means the whole document it names. "Bãi bỏ Thông tư
 * A" does; "bãi bỏ khoản 2 Điều 5 Thông tư A", "thay thế cụm từ … tại Luật B", "bãi bỏ Phụ lục II
 * ban hành kèm theo Nghị định C" do not.
 */
final class Extent {

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

  /** Parts named before these belong to something else. */
  private static final List<String> SEPARATORS =
      List.of("thay the", "bai bo", "huy bo", "sua doi", ";", ":");

  /** The number of a document: what stands before it is said of that one. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}/[a-z0-9&-]{2,}");

  private static final int REACH = 160;

  private Extent() {}

  static boolean isWhole(Mention mention) {
    if (isPart(mention.reference())) {
      return false;
    }
    int from = Math.max(0, mention.start() - REACH);
    String before = " " + Folding.fold(mention.sentence().substring(from, mention.start())) + " ";
    int cut = 0;
    for (String separator : SEPARATORS) {
      cut = Math.max(cut, before.lastIndexOf(separator));
    }
    Matcher other = NUMBER.matcher(before);
    while (other.find()) {
      cut = Math.max(cut, other.end());
    }
    String own = before.substring(cut).replaceAll("[^a-z0-9]+", " ") + " ";
    if (PARTS.stream().anyMatch(part -> own.contains(" " + part + " "))) {
      return false;
    }
    int to = Math.min(mention.sentence().length(), mention.end() + REACH);
    return !Folding.fold(mention.sentence().substring(mention.end(), to))
        .contains("het hieu luc mot phan");
  }

  static boolean isPart(Reference reference) {
    return reference.pinpoint() != null;
  }
}
