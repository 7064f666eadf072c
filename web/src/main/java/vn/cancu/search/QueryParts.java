package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Cuts a text into the parts a reader would call one thing: a word with its synonyms, a phrase in
 * quotation marks, a number, a field with its value, what is excluded.
 */
final class QueryParts {

  private static final int LONGEST_VALUE = 16;

  private final String text;
  private final List<Lexeme> lexemes;
  private final QueryParser parser;
  private final List<String> parts = new ArrayList<>();
  private int at;

  private QueryParts(String text, List<Lexeme> lexemes, QueryParser parser) {
    this.text = text;
    this.lexemes = lexemes;
    this.parser = parser;
  }

  /** The parts in the order typed; none where alternatives or parentheses bind them together. */
  static List<String> of(String clean, Vocabulary vocabulary, QueryParser parser) {
    List<Lexeme> lexemes = Lexer.read(clean, vocabulary.types(), new Notes());
    boolean bound =
        lexemes.stream()
            .anyMatch(lexeme -> lexeme instanceof Lexeme.Sign sign && sign != Lexeme.Sign.NOT);
    if (bound) {
      return List.of();
    }
    QueryParts parts = new QueryParts(clean, lexemes, parser);
    while (parts.at < lexemes.size()) {
      parts.parts.add(parts.next());
    }
    return parts.parts;
  }

  private String next() {
    Lexeme lexeme = lexemes.get(at);
    return switch (lexeme) {
      case Lexeme.Sign _ -> {
        at++;
        yield at < lexemes.size() ? "-" + next() : "-";
      }
      case Lexeme.Quote quote -> {
        at++;
        yield "\"" + quote.text() + "\"" + (quote.slop() > 0 ? "~" + quote.slop() : "");
      }
      case Lexeme.Field field -> {
        at++;
        yield field.typed() + ":" + value(field.field());
      }
      case Lexeme.Word _ -> words(length(run()));
    };
  }

  private String value(QueryField field) {
    if (at >= lexemes.size()) {
      return "";
    }
    if (!(lexemes.get(at) instanceof Lexeme.Word)) {
      return next();
    }
    List<Lexeme.Word> run = run();
    for (int n = Math.min(LONGEST_VALUE, run.size()); n > 1; n--) {
      String candidate = text.substring(run.getFirst().start(), run.get(n - 1).end());
      if (parser.fields().find(field, candidate).isPresent()) {
        return words(n);
      }
    }
    return words(1);
  }

  /** How many of the words that follow mean one thing. */
  private int length(List<Lexeme.Word> run) {
    Optional<NumberMention> number = parser.numbers().at(text, run, 0, NumberGrammar.Context.TEXT);
    return number
        .map(NumberMention::end)
        .or(() -> parser.synonyms().longestAt(run, 0).map(Synonyms.Match::length))
        .filter(length -> length > 0)
        .orElse(1);
  }

  private String words(int count) {
    Lexeme.Word first = (Lexeme.Word) lexemes.get(at);
    Lexeme.Word last = (Lexeme.Word) lexemes.get(at + count - 1);
    at += count;
    return text.substring(first.start(), last.end());
  }

  private List<Lexeme.Word> run() {
    List<Lexeme.Word> run = new ArrayList<>();
    for (int i = at; i < lexemes.size() && run.size() < 24; i++) {
      if (!(lexemes.get(i) instanceof Lexeme.Word word)) {
        break;
      }
      run.add(word);
    }
    return run;
  }
}
