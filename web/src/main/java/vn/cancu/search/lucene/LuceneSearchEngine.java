package vn.cancu.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.search.Citation;
import vn.cancu.search.CitationGraph;
import vn.cancu.search.CitedDocument;
import vn.cancu.search.CitedPlace;
import vn.cancu.search.Completion;
import vn.cancu.search.DocumentSummary;
import vn.cancu.search.DueEngine;
import vn.cancu.search.Explanation;
import vn.cancu.search.Highlighter;
import vn.cancu.search.Listing;
import vn.cancu.search.Mention;
import vn.cancu.search.NamedDocument;
import vn.cancu.search.ParsedQuery;
import vn.cancu.search.PlainWords;
import vn.cancu.search.QueryParser;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.Reduction;
import vn.cancu.search.RepeatedTasks;
import vn.cancu.search.SameTask;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Similar;
import vn.cancu.search.Suggestion;
import vn.cancu.search.UnitTasks;
import vn.cancu.vocabulary.Vocabulary;

/** Answers from a Lucene index in a folder, always from its newest commit. */
public final class LuceneSearchEngine implements SearchEngine {

  /** Looking for a new commit reads a folder, so it is not done for every request. */
  private static final Duration REFRESH = Duration.ofMillis(500);

  /** Hits of a listing put in order at once: all of them are looked over once for each stretch. */
  private static final int STRETCH = 20_000;

  /** Something to be read from one snapshot. */
  @FunctionalInterface
  interface Reading<T> {
    T from(Snapshot snapshot) throws IOException;
  }

  private final Snapshots snapshots;
  private final RankingSettings settings;
  private final QueryParser parser;
  private final Clock clock;
  private final String configuration;
  private final DueEngine due;

  private LuceneSearchEngine(
      Snapshots snapshots,
      Vocabulary vocabulary,
      RankingSettings settings,
      int queryLength,
      Clock clock) {
    this.snapshots = snapshots;
    this.settings = settings;
    this.clock = clock;
    parser = new QueryParser(vocabulary, queryLength);
    CRC32 sum = new CRC32();
    sum.update((settings + " " + vocabulary.units().all()).getBytes(StandardCharsets.UTF_8));
    due = new LuceneDueEngine(this, parser, settings, clock);
    configuration = Long.toHexString(sum.getValue());
  }

  /**
   * Opens the index in a folder for reading.
   *
   * @param queryLength longest text that is read, in characters
   * @param clock tells what today is, and so what is overdue
   * @throws vn.cancu.index.IndexUnusableException when there is none, or it is of another version
   *     or damaged
   */
  public static LuceneSearchEngine open(
      Path indexFolder,
      Vocabulary vocabulary,
      RankingSettings settings,
      int queryLength,
      Clock clock)
      throws IOException {
    return open(indexFolder, vocabulary, settings, queryLength, clock, REFRESH);
  }

  /** The same; a new commit is noticed after {@code refresh} at the latest. */
  static LuceneSearchEngine open(
      Path indexFolder,
      Vocabulary vocabulary,
      RankingSettings settings,
      int queryLength,
      Clock clock,
      Duration refresh)
      throws IOException {
    return new LuceneSearchEngine(
        Snapshots.open(indexFolder, settings, vocabulary, refresh),
        vocabulary,
        settings,
        queryLength,
        clock);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return read(snapshot ->
        new Answering(request, parser.parse(request), snapshot, settings, request.today(clock))
            .answer(snapshot.labels()));
  }

  @Override
  public Listing list(SearchRequest request) {
    return list(request, STRETCH);
  }

  /** The same, so many hits put in order at once. */
  Listing list(SearchRequest request, int stretch) {
    Snapshot snapshot = snapshots.acquire();
    boolean open = false;
    try {
      Listing listing =
          new Answering(request, parser.parse(request), snapshot, settings, request.today(clock))
              .list(stretch, () -> release(snapshot));
      open = true;
      return listing;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!open) {
        release(snapshot);
      }
    }
  }

  @Override
  public DueEngine due() {
    return due;
  }

  @Override
  public Optional<Explanation> explain(SearchRequest request, String hit) {
    return read(snapshot ->
        new Explaining(request, parser.parse(request), snapshot, settings, request.today(clock))
            .explain(hit));
  }

  @Override
  public List<NamedDocument> named(SearchRequest request) {
    return request.exact() || request.text().isEmpty()
        ? List.of()
        : read(snapshot ->
            snapshot
                .named()
                .of(parser.numberNamed(request.text()), parser.lawNamed(request.text())));
  }

  @Override
  public List<Reduction> reductions(SearchRequest request) {
    return request.exact() ? List.of() : parser.reductions(request.text());
  }

  @Override
  public Highlighter highlighter(String text, boolean exact) {
    ParsedQuery parsed = exact ? parser.verbatim(text) : parser.parse(text);
    QueryTerms terms = new QueryTerms(settings.longestQuery());
    return read(snapshot -> Highlights.of(parsed.query(), terms, snapshot.reader()));
  }

  @Override
  public List<Similar> similar(DocumentId id, int size) {
    return read(snapshot -> snapshot.similar(id, size, settings));
  }

  @Override
  public List<Similar> similar(DocumentId id, String provision, int size) {
    return read(snapshot -> new SimilarProvisions(snapshot, settings).to(id, provision, size));
  }

  @Override
  public Optional<Suggestion> suggestion(SearchRequest request) {
    PlainWords words = parser.words(request.text());
    return words.runs().isEmpty()
        ? Optional.empty()
        : read(snapshot -> {
          Optional<String> mended = snapshot.spelling().mend(words);
          return mended.isEmpty() ? Optional.empty() : counted(mended.get(), request, snapshot);
        });
  }

  private Optional<Suggestion> counted(String text, SearchRequest request, Snapshot snapshot)
      throws IOException {
    long total =
        new Answering(
                request,
                parser.parse(request.withText(text)),
                snapshot,
                settings,
                request.today(clock))
            .total();
    return total == 0 ? Optional.empty() : Optional.of(new Suggestion(text, total));
  }

  @Override
  public List<Completion> completions(String typed, int size) {
    return read(snapshot -> snapshot.completions().of(typed, size));
  }

  @Override
  public List<LegalDocument> documents(DocumentId id) {
    return read(snapshot -> snapshot.library().documents(id));
  }

  @Override
  public List<DocumentSummary> summaries() {
    return read(snapshot -> snapshot.library().summaries());
  }

  @Override
  public List<SameTask> sameTasks(DocumentId id, String task) {
    return read(snapshot -> Repetitions.of(snapshot, settings).of(id, task));
  }

  @Override
  public RepeatedTasks repeated(SearchRequest request, boolean conflicts) {
    return read(snapshot ->
        new Answering(request, parser.parse(request), snapshot, settings, request.today(clock))
            .repeated(conflicts));
  }

  @Override
  public List<UnitTasks> units() {
    return read(Snapshot::units);
  }

  @Override
  public Optional<CitedDocument> cited(DocumentId id) {
    return read(snapshot -> snapshot.citations().find(id));
  }

  @Override
  public List<CitedPlace> citedPlaces(DocumentId id) {
    return read(snapshot -> snapshot.citations().places(id));
  }

  @Override
  public CitationGraph citations() {
    return read(snapshot -> snapshot.citing().graph());
  }

  @Override
  public List<Mention> mentions(Citation citation, int limit) {
    return read(snapshot -> snapshot.citing().mentions(citation, limit));
  }

  @Override
  public boolean ranksLower(DocumentId id, LocalDate day) {
    return read(snapshot -> snapshot.repealed().isEnded(id, day));
  }

  /** The commit, the day, because what is overdue changes with it, and the settings. */
  @Override
  public String generation() {
    return read(
        snapshot -> snapshot.generation() + "." + LocalDate.now(clock) + "." + configuration);
  }

  <T> T read(Reading<T> reading) {
    Snapshot snapshot = snapshots.acquire();
    try {
      return reading.from(snapshot);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      release(snapshot);
    }
  }

  private void release(Snapshot snapshot) {
    try {
      snapshots.release(snapshot);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    snapshots.close();
  }
}
