package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cancu.vocabulary.DocumentTypes;

/**
 * Cuts a query into {@link Lexeme}s from left to right, each character looked at a bounded number
 * of times. It knows which characters mean something and where they do not: a hyphen inside {@code
 * 2021-2026} or {@code QĐ-BHXH} is not a negation, an opening quotation mark without a closing one
 * is not a phrase.
 */
final class Lexer {

  private static final String STRAIGHT = "\"“”„‟＂";
  private static final int MAX_SLOP = 50;

  private final String text;
  private final DocumentTypes types;
  private final Notes notes;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private final int lastStraight;
  private final int lastGuillemet;
  private int at;

  private Lexer(String text, DocumentTypes types, Notes notes) {
    this.text = text;
    this.types = types;
    this.notes = notes;
    this.lastStraight = lastOf(STRAIGHT);
    this.lastGuillemet = text.lastIndexOf('»');
  }

  static List<Lexeme> read(String text, DocumentTypes types, Notes notes) {
    return new Lexer(text, types, notes).lexemes();
  }

  private int lastOf(String characters) {
    return characters.chars().map(text::lastIndexOf).max().orElse(-1);
  }

  private List<Lexeme> lexemes() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (WordRun.isStart(c)) {
        word();
      } else if (c == '«' || isStraight(c)) {
        quote(c);
      } else {
        sign(c);
        at += Character.charCount(c);
      }
    }
    return lexemes;
  }

  private void sign(int c) {
    switch (c) {
      case '(' -> lexemes.add(Lexeme.Sign.OPEN);
      case ')' -> lexemes.add(Lexeme.Sign.CLOSE);
      case '-' -> {
        if (standsAlone(at) && at + 1 < text.length() && isOperand(text.codePointAt(at + 1))) {
          lexemes.add(Lexeme.Sign.NOT);
        }
      }
      default -> {}
    }
  }

  private boolean standsAlone(int index) {
    return index == 0 || text.charAt(index - 1) == ' ' || text.charAt(index - 1) == '(';
  }

  private static boolean isOperand(int c) {
    return WordRun.isStart(c) || c == '(' || c == '«' || isStraight(c);
  }

  private static boolean isStraight(int c) {
    return STRAIGHT.indexOf(c) >= 0;
  }

  private void word() {
    int start = at;
    at = WordRun.end(text, start);
    Lexeme.Word word = Lexeme.Word.of(text, start, at);
    if (word.text().equals("OR") || word.text().equals("HOẶC")) {
      lexemes.add(Lexeme.Sign.OR);
    } else if (at < text.length() && text.charAt(at) == ':' && field(word)) {
      at++;
    } else {
      lexemes.add(word);
    }
  }

  /** Whether the word, perhaps with the one before ("đơn vị:"), is the name of a field. */
  private boolean field(Lexeme.Word word) {
    Optional<QueryField> two =
        previousWord(word).flatMap(first -> QueryField.ofName(first.folded() + word.folded()));
    Optional<QueryField> field = two.or(() -> QueryField.ofName(word.folded()));
    if (field.isEmpty() || (field.get() == QueryField.NUMBER && endsTypeName())) {
      return false;
    }
    int start = word.start();
    if (two.isPresent() && lexemes.removeLast() instanceof Lexeme.Word first) {
      start = first.start();
    }
    boolean tight = at + 1 < text.length() && text.charAt(at + 1) != ' ';
    lexemes.add(new Lexeme.Field(field.get(), text.substring(start, at), start, tight));
    return true;
  }

  private Optional<Lexeme.Word> previousWord(Lexeme.Word word) {
    return !lexemes.isEmpty()
            && lexemes.getLast() instanceof Lexeme.Word last
            && last.end() + 1 == word.start()
            && text.charAt(last.end()) == ' '
        ? Optional.of(last)
        : Optional.empty();
  }

  /** After "Nghị định số:" stands the number of a decree, not a field. */
  private boolean endsTypeName() {
    int from = Math.max(0, lexemes.size() - 4);
    for (int i = from; i < lexemes.size(); i++) {
      List<Lexeme> tail = lexemes.subList(i, lexemes.size());
      if (tail.stream().allMatch(Lexeme.Word.class::isInstance)) {
        String name = text.substring(((Lexeme.Word) tail.getFirst()).start(), at);
        int cut = name.lastIndexOf(' ');
        if (cut > 0 && types.byName(name.substring(0, cut)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private void quote(int opening) {
    boolean guillemet = opening == '«';
    int last = guillemet ? lastGuillemet : lastStraight;
    if (last <= at) {
      notes.add("Dấu mở ngoặc kép không có dấu đóng đã được bỏ qua.");
      at++;
      return;
    }
    int end = at + 1;
    while (guillemet ? text.charAt(end) != '»' : !isStraight(text.charAt(end))) {
      end++;
    }
    String content = text.substring(at + 1, end).strip();
    at = end + 1;
    int slop = slop();
    if (WordRun.any(content)) {
      lexemes.add(new Lexeme.Quote(content, slop));
    }
  }

  private int slop() {
    if (at >= text.length() || text.charAt(at) != '~') {
      return 0;
    }
    int end = at + 1;
    int slop = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      slop = Math.min(1000, slop * 10 + text.charAt(end) - '0');
      end++;
    }
    at = end;
    if (slop > MAX_SLOP) {
      notes.add("Khoảng cách giữa các từ được giới hạn ở " + MAX_SLOP + ".");
    }
    return Math.min(MAX_SLOP, slop);
  }
}
