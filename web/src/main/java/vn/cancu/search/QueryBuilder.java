package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one query from its lexemes by recursive descent, within fixed limits. */
final class QueryBuilder {

  /** Words, phrases and fields together, the words of a phrase counted. */
  static final int MAX_LEAVES = 128;

  static final int MAX_DEPTH = 6;

  private static final int LONGEST_VALUE = 16;

  private final String text;
  private final List<Lexeme> lexemes;
  private final QueryParser parser;
  private final QueryWording wording;
  private final Notes notes;
  private int at;
  private int leaves;
  private int skippedParentheses;

  QueryBuilder(
      String text, List<Lexeme> lexemes, QueryParser parser, QueryWording wording, Notes notes) {
    this.text = text;
    this.lexemes = lexemes;
    this.parser = parser;
    this.wording = wording;
    this.notes = notes;
  }

  Query build() {
    Query query = any(0);
    return query == null ? new Query.Everything() : query;
  }

  private @Nullable Query any(int depth) {
    List<Query> parts = new ArrayList<>();
    do {
      Query part = all(depth);
      if (part != null && !parts.contains(part)) {
        parts.add(part);
      }
    } while (accept(Lexeme.Sign.OR));
    return switch (parts.size()) {
      case 0 -> null;
      case 1 -> parts.getFirst();
      default -> new Query.Any(parts);
    };
  }

  private @Nullable Query all(int depth) {
    Conjunction parts = new Conjunction();
    while (at < lexemes.size() && !isNext(Lexeme.Sign.OR) && !closes(depth)) {
      if (leaves >= MAX_LEAVES) {
        notes.add("Câu tìm có quá nhiều phần; phần sau đã được bỏ.");
        at = lexemes.size();
      } else {
        part(depth, parts);
      }
    }
    return parts.query();
  }

  /** Whether a parenthesis closes this group; one that closes nothing is passed over. */
  private boolean closes(int depth) {
    while (isNext(Lexeme.Sign.CLOSE)) {
      if (skippedParentheses > 0) {
        skippedParentheses--;
      } else if (depth > 0) {
        return true;
      } else {
        notes.add("Dấu ngoặc đóng thừa đã được bỏ qua.");
      }
      at++;
    }
    return at >= lexemes.size() || isNext(Lexeme.Sign.OR);
  }

  private void part(int depth, Conjunction parts) {
    boolean excluded = accept(Lexeme.Sign.NOT);
    switch (next()) {
      case Lexeme.Sign.OPEN -> group(depth, excluded, parts);
      case Lexeme.Sign sign -> {}
      case Lexeme.Quote quote -> quote(quote, excluded, parts);
      case Lexeme.Field field -> field(field, excluded, parts);
      case Lexeme.Word word -> word(excluded, parts);
    }
  }

  private void quote(Lexeme.Quote quote, boolean excluded, Conjunction parts) {
    at++;
    parts.add(quoted(quote), excluded);
  }

  private void group(int depth, boolean excluded, Conjunction parts) {
    at++;
    if (depth >= MAX_DEPTH) {
      notes.add("Ngoặc lồng quá " + MAX_DEPTH + " lớp; ngoặc trong cùng đã được bỏ qua.");
      skippedParentheses++;
      return;
    }
    Query group = any(depth + 1);
    if (!accept(Lexeme.Sign.CLOSE)) {
      notes.add("Thiếu dấu ngoặc đóng; coi như đóng ở cuối câu.");
    }
    if (group instanceof Query.Words words && !excluded) {
      words.words().forEach(parts::add);
    } else if (group != null) {
      parts.add(group, excluded);
    }
  }

  private Query quoted(Lexeme.Quote quote) {
    List<Lexeme.Word> words = WordRun.all(quote.text());
    Optional<NumberMention> number =
        parser
            .numbers()
            .at(quote.text(), words, 0, NumberGrammar.Context.ALONE)
            .filter(mention -> mention.end() == words.size() && mention.segmented());
    if (number.isPresent()) {
      leaves++;
      return number.get().query();
    }
    int kept = Math.min(words.size(), Math.max(1, MAX_LEAVES - leaves));
    leaves += kept;
    if (kept < words.size()) {
      notes.add("Câu tìm có quá nhiều phần; phần sau đã được bỏ.");
    }
    String phrase = quote.text().substring(words.getFirst().start(), words.get(kept - 1).end());
    return new Query.Phrase(phrase, quote.slop());
  }

  private void word(boolean excluded, Conjunction parts) {
    List<Lexeme.Word> run = run(at);
    boolean alone = run.size() == lexemes.size();
    NumberGrammar.Context context =
        alone ? NumberGrammar.Context.ALONE : NumberGrammar.Context.TEXT;
    Optional<NumberMention> number = parser.numbers().at(text, run, 0, context);
    leaves++;
    if (number.isPresent()) {
      parts.add(number(number.get(), run), excluded);
      return;
    }
    Query.Word word = meaning(run);
    if (excluded) {
      parts.add(new Query.Words(List.of(word)), true);
    } else {
      parts.add(word);
    }
  }

  private Query number(NumberMention mention, List<Lexeme.Word> run) {
    at += mention.end();
    if (!parser.numbers().isDoubtful(mention)) {
      return mention.query();
    }
    leaves += mention.end();
    List<Query.Word> words =
        run.subList(0, mention.end()).stream()
            .map(word -> new Query.Word(word.text(), List.of()))
            .toList();
    return new Query.Any(List.of(mention.query(), new Query.Words(words)));
  }

  private Query.Word meaning(List<Lexeme.Word> run) {
    Optional<Synonyms.Match> numeral = NumeralSpelling.at(run, 0);
    Optional<Synonyms.Match> synonym = parser.synonyms().longestAt(run, 0);
    Synonyms.Match match = synonym.or(() -> numeral).orElse(new Synonyms.Match(1, List.of()));
    at += match.length();
    String typed = text.substring(run.getFirst().start(), run.get(match.length() - 1).end());
    return new Query.Word(typed, match.alternatives());
  }

  private void field(Lexeme.Field field, boolean excluded, Conjunction parts) {
    at++;
    leaves++;
    Optional<FieldValues.Value> value = value(field.field());
    if (value.isPresent()) {
      wording.name(value.get());
      notes.add(value.get().note());
      parts.add(value.get().query(), excluded);
      return;
    }
    switch (next()) {
      case Lexeme.Word word when field.tight() -> {
        noteUnknown(field.field(), word.text());
        word(excluded, parts);
      }
      case Lexeme.Quote quote when field.tight() -> {
        noteUnknown(field.field(), quote.text());
        quote(quote, excluded, parts);
      }
      case Lexeme.Word word -> asWords(field, parts);
      case Lexeme.Quote quote -> asWords(field, parts);
      case Lexeme.Field other -> asWords(field, parts);
      case Lexeme.Sign sign -> asWords(field, parts);
    }
  }

  private void noteUnknown(QueryField field, String typed) {
    notes.add(
        "Không rõ "
            + field.label()
            + " "
            + Notes.quoted(typed)
            + "; đã tìm như từ ngữ thường."
            + hint(field));
  }

  private static String hint(QueryField field) {
    return switch (field) {
      case NUMBER -> " Viết như so:114/QĐ-BHXH.";
      case REFERENCE -> " Viết như cancu:89/2020/NĐ-CP hoặc cancu:\"Luật Việc làm\".";
      case DEADLINE -> " Viết như han:2021-Q4, han:28/02/2021 hoặc han:\"quá hạn\".";
      case YEAR -> " Năm gồm bốn chữ số.";
      case TYPE, UNIT, LEAD, COORDINATING, ISSUER -> "";
    };
  }

  /** A name without a value, or before a colon of the sentence: "Việt Nam: tổng quan". */
  private static void asWords(Lexeme.Field field, Conjunction parts) {
    WordRun.all(field.typed()).forEach(word -> parts.add(new Query.Word(word.text(), List.of())));
  }

  private Optional<FieldValues.Value> value(QueryField field) {
    if (next() instanceof Lexeme.Quote quote) {
      Optional<FieldValues.Value> value = parser.fields().find(field, quote.text());
      at += value.isPresent() ? 1 : 0;
      return value;
    }
    List<Lexeme.Word> run = run(at);
    for (int n = Math.min(LONGEST_VALUE, run.size()); n > 0; n--) {
      String candidate = text.substring(run.getFirst().start(), run.get(n - 1).end());
      Optional<FieldValues.Value> value = parser.fields().find(field, candidate);
      if (value.isPresent()) {
        at += n;
        return value;
      }
    }
    return Optional.empty();
  }

  /** The words from here to the next lexeme that is none, no more than any rule looks at. */
  private List<Lexeme.Word> run(int from) {
    List<Lexeme.Word> run = new ArrayList<>();
    for (int i = from; i < lexemes.size() && run.size() < 24; i++) {
      if (!(lexemes.get(i) instanceof Lexeme.Word word)) {
        break;
      }
      run.add(word);
    }
    return run;
  }

  /** The next lexeme; at the end a sign that begins nothing. */
  private Lexeme next() {
    return at < lexemes.size() ? lexemes.get(at) : Lexeme.Sign.CLOSE;
  }

  private boolean isNext(Lexeme.Sign sign) {
    return at < lexemes.size() && lexemes.get(at) == sign;
  }

  private boolean accept(Lexeme.Sign sign) {
    boolean next = isNext(sign);
    at += next ? 1 : 0;
    return next;
  }
}
