package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import vn.cancu.analysis.VietnameseAnalyzer;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Metadata;
import vn.cancu.index.Described;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.Completion;
import vn.cancu.search.DocumentSummary;
import vn.cancu.search.Facet;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/** Gathers what one snapshot can complete a text to: its documents, units, citations, phrases. */
final class Completions {

  private static final int LONGEST_TEXT = 200;

  private final IndexReader reader;
  private final Analyzer accented = VietnameseAnalyzer.accented();
  private final Analyzer folded = VietnameseAnalyzer.folded();
  private final List<CompletionIndex.Entry> entries = new ArrayList<>();
  private final Map<Syllable, Syllable> shared = new HashMap<>();
  private final CompletionIndex index;

  Completions(IndexReader reader, Library library, FacetLabels labels, Vocabulary vocabulary)
      throws IOException {
    this.reader = reader;
    Map<String, Mentions> cited = cited();
    Set<String> held = new HashSet<>();
    for (DocumentSummary document : library.summaries()) {
      if (held.add(document.id().toString())) {
        document(document, cited.get(document.id().toString()));
      }
    }
    cited.forEach((id, mentions) -> {
      if (!held.contains(id)) {
        mentions.best().ifPresent(words -> reference(id, words, mentions.total()));
      }
    });
    for (Map.Entry<String, Integer> unit : terms(Field.UNIT.on(Level.TASK)).entrySet()) {
      unit(unit.getKey(), labels.of(Facet.UNIT, unit.getKey()), unit.getValue(), vocabulary);
    }
    Set<String> units = new HashSet<>();
    entries.stream()
        .filter(entry -> entry.completion().kind() == Completion.Kind.UNIT)
        .forEach(entry -> units.add(folded(entry.completion().text())));
    Phrases.of(reader).stream()
        .filter(phrase -> !units.contains(folded(phrase.text())))
        .forEach(this::phrase);
    index = new CompletionIndex(entries);
    entries.clear();
    shared.clear();
  }

  List<Completion> of(String text, int size) {
    if (text.length() > LONGEST_TEXT) {
      return List.of();
    }
    boolean open =
        !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return index.find(new CompletionIndex.Typed(Syllable.of(text, accented, folded), open), size);
  }

  private String folded(String text) {
    return String.join(" ", Syllable.terms(text, folded));
  }

  int size() {
    return index.size();
  }

  /** How the citations of one document describe it. */
  private record Mentions(Map<Described, Integer> counts) {

    int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    Optional<Described> best() {
      return counts.entrySet().stream()
          .max(
              Map.Entry.<Described, Integer>comparingByValue()
                  .thenComparing(entry -> entry.getKey().toString()))
          .map(Map.Entry::getKey);
    }
  }

  private Map<String, Mentions> cited() throws IOException {
    Map<String, Mentions> cited = new HashMap<>();
    terms(Field.DESCRIBED.on(Level.REFERENCE))
        .forEach((keyword, count) ->
            Described.parse(keyword)
                .ifPresent(words ->
                    cited
                        .computeIfAbsent(words.target(), id -> new Mentions(new HashMap<>(2)))
                        .counts()
                        .merge(words, count, Integer::sum)));
    return cited;
  }

  private Map<String, Integer> terms(String field) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      while (each.next() != null) {
        int count = live(each, leaf.reader().getLiveDocs());
        if (count > 0) {
          counts.merge(each.term().utf8ToString(), count, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** The entries with a term that were not removed. */
  private static int live(TermsEnum term, @Nullable Bits live) throws IOException {
    if (live == null) {
      return term.docFreq();
    }
    int count = 0;
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
      count += live.get(doc) ? 1 : 0;
    }
    return count;
  }

  private void document(DocumentSummary document, @Nullable Mentions mentions) {
    Metadata metadata = document.metadata();
    String title = metadata.title();
    String name = named(metadata.type(), metadata.number());
    if (name == null && title == null) {
      return;
    }
    String text = metadata.number() != null ? metadata.number() : name != null ? name : title;
    add(
        new Completion(
            Completion.Kind.DOCUMENT,
            String.valueOf(text),
            String.valueOf(name == null ? title : name),
            name == null ? null : title,
            document.id().toString(),
            mentions == null ? 0 : mentions.total()),
        metadata.type(),
        metadata.number(),
        title);
  }

  private static @Nullable String named(@Nullable String type, @Nullable String number) {
    return number == null ? null : type == null ? number : type + " " + number;
  }

  private void reference(String id, Described words, int count) {
    String number = words.number();
    String name = words.name();
    String called = number != null ? number : name;
    Optional<DocumentId> known = DocumentId.parse(id);
    if (called == null || known.isEmpty()) {
      return;
    }
    String label = called.startsWith(words.type()) ? called : words.type() + " " + called;
    String bare = known.get().withoutYear().number();
    String year = known.get().number().substring(bare.length());
    if (!year.isEmpty() && !label.endsWith(year.substring(1))) {
      label += " năm " + year.substring(1);
    }
    add(
        new Completion(
            Completion.Kind.REFERENCE,
            number != null ? number : label,
            label,
            number == null ? null : name,
            id,
            count),
        called.startsWith(words.type()) ? null : words.type(),
        called,
        number == null ? null : name);
  }

  private void unit(String id, String name, int count, Vocabulary vocabulary) {
    List<String> abbreviations =
        vocabulary.units().byId(id).map(Unit::abbreviations).orElse(List.of());
    String detail = abbreviations.isEmpty() ? null : String.join(", ", abbreviations);
    add(
        new Completion(Completion.Kind.UNIT, name, name, detail, id, count),
        Stream.concat(Stream.of(name), abbreviations.stream()).toArray(String[]::new));
  }

  private void phrase(Phrases.Phrase phrase) {
    String text = phrase.text();
    add(new Completion(Completion.Kind.PHRASE, text, text, null, null, phrase.count()), text);
  }

  /** An entry found by these texts; a reader may begin with any of them. */
  private void add(Completion completion, @Nullable String... texts) {
    List<Syllable> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (String text : texts) {
      if (text != null) {
        starts.add(words.size());
        Syllable.of(text, accented, folded)
            .forEach(word -> words.add(shared.computeIfAbsent(word, same -> same)));
      }
    }
    entries.add(new CompletionIndex.Entry(completion, List.copyOf(words), List.copyOf(starts)));
  }
}
