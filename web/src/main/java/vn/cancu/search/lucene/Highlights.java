package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import vn.cancu.analysis.SyllableBigramFilter;
import vn.cancu.analysis.VietnameseAnalyzer;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Reference;
import vn.cancu.document.TextSpan;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.Highlighter;
import vn.cancu.search.Query;
import vn.cancu.vocabulary.NumberKey;

/**
 * Marks the words of a query in a text: pairs of neighbouring syllables, which make up the phrases
 * that were typed, where the query has more than one; phrases; other ways to write a word; numbers
 * wherever the document cites them. A pair that a tenth of all provisions have ("của các") says
 * nothing alone.
 */
final class Highlights implements Highlighter {

  private static final double COMMON = 0.1;
  private static final int MOST_PATTERNS = 200;

  private final Analyzer folded = VietnameseAnalyzer.folded();
  private final Analyzer accented = VietnameseAnalyzer.accented();
  private final List<Pattern> patterns;
  private final Set<String> numbers;

  /**
   * Syllables that stand together.
   *
   * @param slop how many others may stand between them
   * @param marked whether the marks must agree
   * @param weak whether it is only marked beside others
   */
  record Pattern(List<Syllable> syllables, int slop, boolean marked, boolean weak) {

    Pattern {
      syllables = List.copyOf(syllables);
    }
  }

  private Highlights(List<Pattern> patterns, Set<String> numbers) {
    this.patterns = List.copyOf(patterns);
    this.numbers = Set.copyOf(numbers);
  }

  static Highlighter of(Query query, QueryTerms terms, IndexReader reader) throws IOException {
    Collector collector = new Collector(terms, reader);
    collector.collect(query);
    return collector.patterns.isEmpty() && collector.numbers.isEmpty()
        ? NONE
        : new Highlights(
            collector.patterns.stream().limit(MOST_PATTERNS).toList(), collector.numbers);
  }

  @Override
  public List<TextSpan> in(String text) {
    return patterns.isEmpty() ? List.of() : new MarkScan(patterns, folded, accented).of(text);
  }

  @Override
  public List<TextSpan> in(LegalDocument document) {
    List<TextSpan> spans = new ArrayList<>(in(document.text()));
    if (!numbers.isEmpty()) {
      mentions(document, spans::add);
    }
    return MarkScan.merged(spans);
  }

  private void mentions(LegalDocument document, Consumer<TextSpan> spans) {
    for (Reference reference : document.references()) {
      String number = reference.number();
      Integer year = reference.date() == null ? null : reference.date().getYear();
      if (number != null && isMeant(reference.type(), number, year)) {
        spans.accept(reference.span());
      }
    }
    Metadata own = document.metadata();
    Integer year = own.issuedOn() == null ? null : own.issuedOn().getYear();
    if (own.number() != null && isMeant(own.type(), own.number(), year)) {
      int at = document.text().indexOf(own.number());
      if (at >= 0) {
        spans.accept(new TextSpan(at, at + own.number().length()));
      }
    }
  }

  private boolean isMeant(@Nullable String type, String number, @Nullable Integer year) {
    return NumberKey.indexed(type, number, year).stream().anyMatch(numbers::contains);
  }

  /** Reads the query. */
  private static final class Collector {

    private static final QueryTerms.Names NAMES = QueryTerms.Names.of(Field.BODY, Level.PROVISION);

    private final QueryTerms terms;
    private final IndexReader reader;
    private final Set<Pattern> patterns = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Map<String, Boolean> common = new HashMap<>();

    Collector(QueryTerms terms, IndexReader reader) {
      this.terms = terms;
      this.reader = reader;
    }

    void collect(Query query) throws IOException {
      switch (query) {
        case Query.Words words -> words(words);
        case Query.Phrase phrase -> {
          List<Syllable> syllables = terms.syllables(phrase.text());
          boolean marked = phrase.verbatim() || syllables.stream().anyMatch(Syllable::isMarked);
          add(new Pattern(syllables, phrase.slop(), marked, false));
        }
        case Query.Number number -> {
          numbers.add(number.key());
          List<Syllable> syllables = terms.syllables(number.text());
          if (syllables.size() > 1) {
            add(new Pattern(syllables, 0, false, false));
          }
        }
        case Query.All all -> {
          for (Query part : all.parts()) {
            collect(part);
          }
        }
        case Query.Any any -> {
          for (Query part : any.parts()) {
            collect(part);
          }
        }
        case Query.Everything _, Query.Restriction _, Query.Not _ -> {}
      }
    }

    private void add(Pattern pattern) {
      if (!pattern.syllables().isEmpty()) {
        patterns.add(pattern);
      }
    }

    private void words(Query.Words words) throws IOException {
      List<Syllable> syllables = terms.syllables(QueryTerms.text(words));
      if (syllables.size() == 1) {
        add(new Pattern(syllables, 0, false, false));
      }
      boolean telling = false;
      for (int i = 0; i + 1 < syllables.size(); i++) {
        telling |= !isCommon(syllables.get(i), syllables.get(i + 1));
      }
      for (int i = 0; i + 1 < syllables.size(); i++) {
        boolean weak = telling && isCommon(syllables.get(i), syllables.get(i + 1));
        add(new Pattern(syllables.subList(i, i + 2), 0, false, weak));
      }
      for (Query.Word word : words.words()) {
        for (String other : word.alternatives()) {
          add(new Pattern(terms.syllables(other), 0, false, false));
        }
      }
    }

    private boolean isCommon(Syllable first, Syllable second) throws IOException {
      String pair = first.folded() + SyllableBigramFilter.SEPARATOR + second.folded();
      Boolean known = common.get(pair);
      if (known == null) {
        int all = reader.getDocCount(NAMES.pairs());
        known = reader.docFreq(new Term(NAMES.pairs(), pair)) > COMMON * all;
        common.put(pair, known);
      }
      return known;
    }
  }
}
