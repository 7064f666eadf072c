package vn.cancu.parse;

import java.util.List;
import java.util.Set;
import vn.cancu.language.Folding;

/** What a column of a table holds, read from its heading. */
enum TableRole {
  NUMBER,
  CONTENT,
  LEAD,
  COORDINATING,
  /** Lead and coordinating units in one column. */
  UNITS,
  DEADLINE,
  PRODUCT,
  MEASURE,
  VALUE,
  NOTE,
  OTHER;

  static final int LONGEST_HEADING = 90;

  private static final Set<String> NUMBERS = Set.of("stt", "tt", "so tt", "so thu tu", "ma so");

  private static final List<String> MEASURES = List.of("don vi tinh", "dvt", "don vi do");
  private static final List<String> TIMES =
      List.of(
          "thoi gian",
          "thoi han",
          "thoi diem",
          "tien do",
          "han hoan thanh",
          "ngay hoan thanh",
          "ke hoach thoi gian",
          "moc",
          "bat dau",
          "ket thuc",
          "han bao cao",
          "han xu ly");
  private static final List<String> VALUES =
      List.of(
          "ket qua thong ke",
          "so lieu",
          "gia tri",
          "so luong",
          "thuc hien nam",
          "ke hoach nam",
          "uoc thuc hien",
          "ty le",
          "ket qua nam",
          "chi tieu nam",
          "chi tieu giao");
  private static final List<String> PRODUCTS =
      List.of("san pham", "ket qua", "dau ra", "hinh thuc van ban", "yeu cau dat duoc");
  private static final List<String> LEADS =
      List.of(
          "chu tri",
          "don vi thuc hien",
          "co quan thuc hien",
          "bo phan thuc hien",
          "phong thuc hien",
          "nguoi thuc hien",
          "to chuc thuc hien",
          "trach nhiem",
          "phan cong",
          "dau moi",
          "don vi thuc hien",
          "co quan, don vi",
          "don vi, ca nhan",
          "phu trach",
          "ai lam",
          "nguoi lam",
          "don vi tham muu",
          "don vi xay dung",
          "don vi soan thao");
  private static final List<String> CONTENTS =
      List.of(
          "noi dung",
          "nhiem vu",
          "cong viec",
          "hoat dong",
          "giai phap",
          "chi tieu",
          "ten van ban",
          "ten de an",
          "ten thu tuc",
          "muc tieu",
          "viec",
          "tieu chi",
          "hang muc",
          "linh vuc",
          "de an",
          "chuong trinh");

  /** Words headings are made of; a row with many others is no heading. */
  private static final Set<String> WORDS =
      Set.of(
          ("stt tt so thu tu noi dung nhiem vu cong viec ten hoat dong don vi co quan bo "
                  + "phan phong ban nguoi chu tri phoi hop thuc hien chiu trach dau moi thoi gian "
                  + "han diem hoan thanh tien do du kien san pham ket qua ra ghi cu the cac giai "
                  + "phap muc tieu chi linh vuc can ly thong ke tinh lieu hoach trien khai va cua "
                  + "to chuc ca nhan tham gia muu phu ve ma luong yeu cau dat duoc bao cao trong "
                  + "tam chinh nam nhom loai hinh van ngay thang bat lanh dao theo doi moc xay soan "
                  + "thao ai lam kinh phi nguon de an chuong trinh chuan hang la dvt xu")
              .split(" "));

  /** The role of a heading; {@link #OTHER} for one that says nothing known. */
  static TableRole of(String heading) {
    String title = title(heading);
    if (NUMBERS.contains(title)) {
      return NUMBER;
    }
    if (any(title, MEASURES)) {
      return MEASURE;
    }
    boolean coordinating = title.contains("phoi hop");
    boolean leading = any(title, LEADS);
    if (coordinating) {
      return title.contains("chu tri") ? UNITS : COORDINATING;
    }
    if (any(title, TIMES)) {
      return DEADLINE;
    }
    if (leading) {
      return LEAD;
    }
    if (any(title, VALUES)) {
      return VALUE;
    }
    if (any(title, PRODUCTS)) {
      return PRODUCT;
    }
    if (title.equals("ghi chu") || title.equals("ghi chu khac")) {
      return NOTE;
    }
    if (title.equals("hoan thanh")) {
      return DEADLINE;
    }
    return any(title, CONTENTS) ? CONTENT : title.equals("don vi") ? LEAD : OTHER;
  }

  private static boolean any(String title, List<String> phrases) {
    return phrases.stream().anyMatch(phrase -> contains(title, phrase));
  }

  private static boolean contains(String title, String phrase) {
    String words = " " + title + " ";
    String listed = " " + phrase + " ";
    return words.contains(listed) || words.replace(",", "").contains(listed);
  }

  /** A heading in folded words, without what it adds in brackets. */
  private static String title(String heading) {
    if (heading.length() > LONGEST_HEADING) {
      return "";
    }
    int bracket = heading.indexOf('(');
    String main = bracket > 0 ? heading.substring(0, bracket) : heading;
    String folded = Folding.fold(main);
    StringBuilder words = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean kept = Character.isLetterOrDigit(c) || c == ',';
      if (kept || !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(kept ? c : ' ');
      }
    }
    return words.toString().strip();
  }

  /** Whether a text is the heading of a column whose role is known. */
  static boolean isColumn(String text) {
    return isHeading(text) && of(text) != OTHER || NUMBERS.contains(title(text));
  }

  /** Whether a text can be the heading of a column: short, and in the words of headings. */
  static boolean isHeading(String text) {
    String title = title(text);
    if (title.isEmpty() || !Character.isUpperCase(text.strip().charAt(0))) {
      return false;
    }
    String[] words = title.replace(",", "").split(" ");
    int known = 0;
    for (String word : words) {
      known += WORDS.contains(word) ? 1 : 0;
    }
    return words.length <= 12 && known * 5 >= words.length * 4;
  }

  boolean namesUnits() {
    return this == LEAD || this == COORDINATING || this == UNITS;
  }
}
