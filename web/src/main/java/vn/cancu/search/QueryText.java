package vn.cancu.search;

import java.text.Normalizer;

/** Brings a typed text into the form the lexer reads. */
final class QueryText {

  /** A Vietnamese letter has two; composing longer heaps takes more than linear time. */
  private static final int MAX_MARKS = 4;

  private QueryText() {}

  /**
   * At most {@code maxLength} chars in NFC; every space and control character a plain space,
   * invisible characters and marks heaped on one letter out, {@code Ð} replaced by {@code Đ}.
   */
  static String clean(String typed, int maxLength, Notes notes) {
    String cut = typed;
    if (typed.length() > maxLength) {
      int end = Character.isHighSurrogate(typed.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
      cut = typed.substring(0, end);
      notes.add("Câu tìm dài quá " + maxLength + " ký tự; phần sau đã được bỏ.");
    }
    StringBuilder clean = new StringBuilder(cut.length());
    int marks = 0;
    for (int at = 0; at < cut.length(); at += Character.charCount(cut.codePointAt(at))) {
      int c = cut.codePointAt(at);
      marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (marks <= MAX_MARKS) {
        append(clean, c);
      }
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
  }

  private static void append(StringBuilder clean, int c) {
    switch (Character.getType(c)) {
      case Character.FORMAT -> {}
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          clean.append(' ');
      default -> clean.appendCodePoint(c == 'Ð' || c == 'Ɖ' ? 'Đ' : c == 'ð' ? 'đ' : c);
    }
  }
}
