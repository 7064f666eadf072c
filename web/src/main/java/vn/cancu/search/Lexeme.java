package vn.cancu.search;

import vn.cancu.language.Folding;

/** A piece of a typed query; what lies between pieces only separates. */
sealed interface Lexeme {

  /** A run of letters and digits. */
  record Word(String text, int start, int end, String folded) implements Lexeme {

    static Word of(String source, int start, int end) {
      String text = source.substring(start, end);
      return new Word(text, start, end, Folding.fold(text));
    }
  }

  /**
   * A text in quotation marks.
   *
   * @param text without the marks
   * @param slop the number after {@code ~}, 0 for none
   */
  record Quote(String text, int slop) implements Lexeme {}

  /**
   * The name of a field and its colon.
   *
   * @param typed the name as typed
   * @param tight whether the value follows without a blank
   */
  record Field(QueryField field, String typed, int start, boolean tight) implements Lexeme {}

  /** Operators and parentheses. */
  enum Sign implements Lexeme {
    NOT,
    OR,
    OPEN,
    CLOSE
  }
}
