package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cancu.document.TextSpan;
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
  private static final String ELLIPSIS = " … ";

  /** Ways to write the words that are looked for. */
  private static final int MOST_ROWS = 100;

  /** Longer texts are marked this far only. */
  private static final int LONGEST_TEXT = 200_000;

  /**
   * Words that are marked where they follow each other.
   *
   * @param exact whether their marks must agree too
   * @param slop words that may stand between them
   */
  private record Row(List<Syllable> syllables, boolean exact, int slop) {

    boolean isAt(int at, WordScan.Found found, boolean anyMarks) {
      Syllable wanted = syllables.get(at);
      return exact && !anyMarks
          ? wanted.accented().equals(found.syllable().accented())
          : wanted.folded().equals(found.syllable().folded());
    }
  }

  private final RankingSettings.Snippet settings;
  private final QueryTerms terms;
  private final Set<String> accented = new LinkedHashSet<>();
  private final Set<String> folded = new LinkedHashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();
  private final WordScan scan;

  Snippets(vn.cancu.search.Query query, QueryTerms terms, RankingSettings.Snippet settings) {
    this.settings = settings;
    this.terms = terms;
    collect(query);
    Set<String> wanted = new LinkedHashSet<>(folded);
    rows.forEach(row -> row.syllables().forEach(syllable -> wanted.add(syllable.folded())));
    scan = new WordScan(wanted, terms);
  }

  private void collect(vn.cancu.search.Query query) {
    switch (query) {
      case vn.cancu.search.Query.Words words -> collect(words);
      case vn.cancu.search.Query.Phrase phrase -> {
        List<Syllable> syllables = terms.syllables(phrase.text());
        boolean exact = phrase.verbatim() || syllables.stream().anyMatch(Syllable::isMarked);
        row(new Row(syllables, exact, phrase.slop()));
      }
      case vn.cancu.search.Query.Number number -> {
        List<Syllable> syllables = terms.syllables(number.text());
        if (syllables.size() > 1) {
          row(new Row(syllables, false, 0));
        }
      }
      case vn.cancu.search.Query.All all -> all.parts().forEach(this::collect);
      case vn.cancu.search.Query.Any any -> any.parts().forEach(this::collect);
      case vn.cancu.search.Query.Everything _,
          vn.cancu.search.Query.Restriction _,
          vn.cancu.search.Query.Not _ -> {}
    }
  }

  private void collect(vn.cancu.search.Query.Words words) {
    List<Syllable> syllables = terms.syllables(QueryTerms.text(words));
    for (Syllable syllable : syllables) {
      accented.add(syllable.accented());
      folded.add(syllable.folded());
    }
    pairs(syllables);
    for (vn.cancu.search.Query.Word word : words.words()) {
      for (String other : word.alternatives()) {
        row(new Row(terms.syllables(other), false, 0));
      }
    }
  }

  private void row(Row row) {
    if (!row.syllables().isEmpty() && rows.size() < MOST_ROWS) {
      rows.add(row);
      pairs(row.syllables());
    }
  }

  private void pairs(List<Syllable> syllables) {
    for (int i = 1; i < syllables.size(); i++) {
      pairs.add(syllables.get(i - 1).folded() + " " + syllables.get(i).folded());
    }
  }

  boolean isEmpty() {
    return accented.isEmpty() && rows.isEmpty();
  }

  /** The best passages, or the beginning of the text when it has none of the words. */
  String of(String text) {
    String read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    List<WordScan.Found> found = isEmpty() ? List.of() : scan.of(read);
    List<WordScan.Found> marked = marked(found, isPlain());
    if (marked.isEmpty()) {
      marked = marked(found, true);
    }
    return marked.isEmpty() ? escaped(beginning(read)) : passages(read, marked);
  }

  /** What was typed without marks means every word with these letters. */
  private boolean isPlain() {
    return !accented.isEmpty()
        && accented.stream().allMatch(word -> Folding.fold(word).equals(word));
  }

  private List<WordScan.Found> marked(List<WordScan.Found> found, boolean anyMarks) {
    BitSet marked = new BitSet();
    for (int i = 0; i < found.size(); i++) {
      Syllable syllable = found.get(i).syllable();
      if (anyMarks ? folded.contains(syllable.folded()) : accented.contains(syllable.accented())) {
        marked.set(i);
      }
      for (Row row : rows) {
        mark(row, found, i, anyMarks, marked);
      }
    }
    return marked.stream().mapToObj(found::get).toList();
  }

  /** Marks a row that begins with a word. */
  private static void mark(
      Row row, List<WordScan.Found> found, int first, boolean anyMarks, BitSet marked) {
    if (!row.isAt(0, found.get(first), anyMarks)) {
      return;
    }
    int end = found.get(first).place() + row.syllables().size() + row.slop();
    int[] at = new int[row.syllables().size()];
    at[0] = first;
    int next = 1;
    for (int i = first + 1; i < found.size() && next < at.length; i++) {
      if (found.get(i).place() >= end) {
        return;
      }
      if (row.isAt(next, found.get(i), anyMarks)) {
        at[next++] = i;
      }
    }
    if (next == at.length) {
      for (int i : at) {
        marked.set(i);
      }
    }
  }

  private String passages(String text, List<WordScan.Found> marked) {
    StringBuilder html = new StringBuilder();
    int end = 0;
    for (Passages.Passage passage : new Passages(text, marked, pairs, settings).best()) {
      html.append(passage.start() > end && !html.isEmpty() ? ELLIPSIS : "");
      int at = passage.start();
      for (WordScan.Found word : passage.marked()) {
        html.append(escaped(text.substring(at, word.start()))).append(OPEN);
        html.append(escaped(text.substring(word.start(), word.end()))).append(CLOSE);
        at = word.end();
      }
      html.append(escaped(text.substring(at, passage.end())));
      end = passage.end();
    }
    return html.toString().strip().replace(CLOSE + " " + OPEN, " ");
  }

  /** A text in which one stretch is marked. */
  String of(String text, TextSpan span) {
    return escaped(text.substring(0, span.start()))
        + OPEN
        + escaped(span.of(text))
        + CLOSE
        + escaped(text.substring(span.end()));
  }

  private String beginning(String text) {
    int most = settings.length() * settings.passages();
    if (text.length() <= most) {
      return text;
    }
    int cut = text.lastIndexOf(' ', most);
    return text.substring(0, cut <= 0 ? most : cut) + " …";
  }

  /** As HTML; line and cell breaks are spaces. */
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
        default -> html.append(c < ' ' || c == '\u2028' ? ' ' : c);
      }
    }
    return html.toString();
  }
}
