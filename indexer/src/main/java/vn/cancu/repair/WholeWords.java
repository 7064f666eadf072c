package vn.cancu.repair;

import java.util.Locale;
import java.util.Set;

/** Words of two syllables whose second, alone, would lead on to the next line. */
final class WholeWords {

  private static final Set<String> WORDS =
      Set.of(
          "thiết bị",
          "chuẩn bị",
          "dự bị",
          "trang bị",
          "hàng không",
          "gây ra",
          "xảy ra",
          "đề ra",
          "chứng từ",
          "tồn tại",
          "hiện tại",
          "kèm theo",
          "tiếp theo",
          "xổ số",
          "dân số",
          "tổng số",
          "thiểu số",
          "chỉ số",
          "hệ số",
          "mã số",
          "ẩn số",
          "danh mục",
          "chuyên mục",
          "hằng năm",
          "hàng năm",
          "hằng tháng",
          "hàng tháng",
          "hằng quý",
          "hàng quý");

  private static final int LONGEST = 11;

  private WholeWords() {}

  static boolean isAtEndOf(String text) {
    int start = text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1;
    return text.length() - start <= LONGEST
        && WORDS.contains(text.substring(start).toLowerCase(Locale.ROOT));
  }
}
