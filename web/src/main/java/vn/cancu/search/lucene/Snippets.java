package vn.cancu.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.index.lucene.LuceneFields;
import vn.cancu.language.Folding;
import vn.cancu.search.RankingSettings;

/**
 * The best passages of a text for one query, its words marked; HTML-escaped but for {@code <mark>}.
 * Words are marked where their marks agree, or where only their letters do if none agree or none
 * were typed.
 */
final class Snippets {

  private static final String OPEN = "<mark>";
  private static final String CLOSE = "</mark>";
  private static final QueryTerms.Names NAMES = QueryTerms.Names.of(Field.BODY, Level.PROVISION);

  /** Longer texts are marked this far only. */
  private static final int LONGEST_TEXT = 200_000;

  private final RankingSettings.Snippet settings;
  private final UnifiedHighlighter highlighter;
  private final List<Term> accented = new ArrayList<>();
  private final List<Term> folded = new ArrayList<>();
  private final List<Query> phrases = new ArrayList<>();
  private final QueryTerms terms;

  Snippets(vn.cancu.search.Query query, QueryTerms terms, RankingSettings.Snippet settings) {
    this.settings = settings;
    this.terms = terms;
    collect(query);
    highlighter =
        UnifiedHighlighter.builderWithoutSearcher(LuceneFields.analyzer())
            .withMaxLength(LONGEST_TEXT)
            .withWeightMatches(false)
            .withFormatter(new Marks())
            .withBreakIterator(this::sentences)
            .build();
  }

  private BreakIterator sentences() {
    return LengthGoalBreakIterator.createClosestToLength(
        BreakIterator.getSentenceInstance(Locale.ROOT), settings.length(), 0.5f);
  }

  private void collect(vn.cancu.search.Query query) {
    switch (query) {
      case vn.cancu.search.Query.Words words -> words.words().forEach(this::collect);
      case vn.cancu.search.Query.Phrase phrase -> phrase(terms.phrase(phrase, NAMES));
      case vn.cancu.search.Query.Number number -> {
        if (terms.syllables(number.text()).size() > 1) {
          phrase(terms.foldedPhrase(number.text(), NAMES));
        }
      }
      case vn.cancu.search.Query.All all -> all.parts().forEach(this::collect);
      case vn.cancu.search.Query.Any any -> any.parts().forEach(this::collect);
      case vn.cancu.search.Query.Everything _,
          vn.cancu.search.Query.Restriction _,
          vn.cancu.search.Query.Not _ -> {}
    }
  }

  private void collect(vn.cancu.search.Query.Word word) {
    for (Syllable syllable : terms.syllables(word.text())) {
      accented.add(new Term(NAMES.accented(), syllable.accented()));
      folded.add(new Term(NAMES.folded(), syllable.folded()));
    }
    phrases.addAll(terms.alternatives(word, NAMES));
  }

  private void phrase(@Nullable Query phrase) {
    if (phrase != null) {
      phrases.add(phrase);
    }
  }

  boolean isEmpty() {
    return accented.isEmpty() && phrases.isEmpty();
  }

  /** The best passages, or the beginning of the text when it has none of the words. */
  String of(String text) throws IOException {
    String line = oneLine(text);
    if (!isEmpty()) {
      for (String field : fields()) {
        Object marked =
            highlighter.highlightWithoutSearcher(field, query(field), line, settings.passages());
        if (marked instanceof String snippet && snippet.contains(OPEN)) {
          return snippet.replace(CLOSE + " " + OPEN, " ");
        }
      }
    }
    return escaped(beginning(line));
  }

  /** What was typed without marks means every word with these letters. */
  private List<String> fields() {
    boolean plain =
        !accented.isEmpty()
            && accented.stream().map(Term::text).allMatch(word -> Folding.fold(word).equals(word));
    return plain
        ? List.of(NAMES.folded(), NAMES.accented())
        : List.of(NAMES.accented(), NAMES.folded());
  }

  /** A text in which one stretch is marked. */
  String of(String text, TextSpan span) {
    return escaped(oneLine(text.substring(0, span.start())))
        + OPEN
        + escaped(oneLine(span.of(text)))
        + CLOSE
        + escaped(oneLine(text.substring(span.end())));
  }

  private Query query(String field) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    (field.equals(NAMES.accented()) ? accented : folded)
        .stream().distinct().forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
    phrases.stream().limit(100).forEach(phrase -> any.add(phrase, Occur.SHOULD));
    return any.build();
  }

  private String beginning(String line) {
    int most = settings.length() * settings.passages();
    if (line.length() <= most) {
      return line;
    }
    int cut = line.lastIndexOf(' ', most);
    return line.substring(0, cut <= 0 ? most : cut) + " …";
  }

  /** Line and cell breaks are no text; every character keeps its place. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u2028]", " ");
  }

  private static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  /** Lucene's own formatter, which escapes only when asked to. */
  private static final class Marks extends DefaultPassageFormatter {

    Marks() {
      super(OPEN, CLOSE, " … ", true);
    }

    @Override
    protected void append(StringBuilder dest, String content, int start, int end) {
      dest.append(escaped(content.substring(start, end)));
    }

    @Override
    public String format(Passage[] passages, String content) {
      return super.format(passages, content).strip();
    }
  }
}
