package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a typed text that are only words: no number of a document, no operator, no field
 * with its value, nothing in quotation marks, which asks for exactly what it says.
 *
 * @param text the text in the form in which it is read; offsets point into it
 * @param runs words that follow each other, each run with nothing but blanks and hyphens in between
 */
public record PlainWords(String text, List<List<Word>> runs) {

  /** One word with its place in the text. */
  public record Word(String text, int start, int end) {}

  public PlainWords {
    runs = List.copyOf(runs);
  }

  static PlainWords of(String clean, List<Lexeme> lexemes, NumberGrammar numbers) {
    List<List<Word>> runs = new ArrayList<>();
    List<Lexeme.Word> words = new ArrayList<>();
    boolean value = false;
    for (Lexeme lexeme : lexemes) {
      if (lexeme instanceof Lexeme.Word word) {
        if (!value) {
          words.add(word);
        }
      } else {
        split(clean, words, numbers, runs);
        words.clear();
        value = lexeme instanceof Lexeme.Field;
      }
    }
    split(clean, words, numbers, runs);
    return new PlainWords(clean, runs);
  }

  private static void split(
      String text, List<Lexeme.Word> words, NumberGrammar numbers, List<List<Word>> runs) {
    List<Word> run = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<NumberMention> number = numbers.at(text, words, at, NumberGrammar.Context.TEXT);
      if (number.isPresent() && number.get().end() > at) {
        close(run, runs);
        at = number.get().end();
      } else {
        Lexeme.Word word = words.get(at);
        if (at > 0 && isBroken(text, words.get(at - 1).end(), word.start())) {
          close(run, runs);
        }
        run.add(new Word(word.text(), word.start(), word.end()));
        at++;
      }
    }
    close(run, runs);
  }

  /** What stands after a comma or a full stop says little about the word before it. */
  private static boolean isBroken(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> ".,;:?!…()".indexOf(c) >= 0);
  }

  private static void close(List<Word> run, List<List<Word>> runs) {
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
      run.clear();
    }
  }
}
