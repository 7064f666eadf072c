package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.index.Level;
import vn.cancu.search.Facet;
import vn.cancu.search.Query;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Similar;
import vn.cancu.search.UnitTasks;
import vn.cancu.vocabulary.Vocabulary;

/**
 * The index as of one commit, with what is worth keeping about it. Whoever uses one holds a
 * reference to its reader.
 */
final class Snapshot {

  /** A few kilobytes each. */
  private static final int KEPT = 2_000;

  private record Near(DocumentId id, int size) {}

  private final Path build;
  private final Vocabulary vocabulary;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<Object, LeafTree> trees = new HashMap<>();
  private final Map<Object, SyllableSets> syllables = new HashMap<>();
  private final KnownTerms terms;
  private final Map<String, FacetDictionary> dictionaries = new ConcurrentHashMap<>();
  private final Library library;
  private final CitationIndex citations;
  private final NamedDocuments named;
  private final FacetLabels labels;
  private volatile @Nullable DueColumns due;
  private final Map<Object, Evidence.Pairs> pairs = new ConcurrentHashMap<>();
  private final Map<Near, List<Similar>> similar = new ConcurrentHashMap<>();
  private final Later<Spelling> spelling;
  private final Later<Completions> completions;
  private final Later<Citing> citing;
  private final Later<Repealed> repealed;
  private final Later<List<UnitTasks>> units;
  private final Later<TaskTwins> twins;

  private Snapshot(
      Path build,
      DirectoryReader reader,
      RankingSettings settings,
      Vocabulary vocabulary,
      @Nullable Snapshot before)
      throws IOException {
    this.build = build;
    this.vocabulary = vocabulary;
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    RankingSettings.Bm25 bm25 = settings.bm25();
    searcher.setSimilarity(new BM25Similarity((float) bm25.k1(), (float) bm25.b()));
    searcher.setQueryCache(null);
    terms = new KnownTerms(searcher);
    for (LeafReaderContext leaf : reader.leaves()) {
      Object key = coreKey(leaf);
      LeafTree known = before == null ? null : before.trees.get(key);
      trees.put(key, known != null ? known : new LeafTree(leaf.reader()));
      SyllableSets sets = before == null ? null : before.syllables.get(key);
      syllables.put(key, sets != null ? sets : new SyllableSets(keptSets(leaf)));
    }
    library = new Library(searcher);
    Dictionary dictionary = new Dictionary(searcher);
    citations = new CitationIndex(dictionary, library, vocabulary);
    named = new NamedDocuments(reader, library, citations);
    labels = new FacetLabels(vocabulary, dictionary, citations);
    spelling = Later.of(reader, () -> new Spelling(evidence(before)));
    completions = Later.of(reader, () -> new Completions(reader, library, labels, vocabulary));
    citing = Later.of(reader, () -> Citing.of(this));
    repealed = Later.of(reader, () -> Repealed.of(this));
    twins = Later.of(reader, () -> TaskTwins.of(this, settings.sameTask()));
    units = Later.of(reader, () -> new UnitIndex(this, settings).all());
  }

  /** Bytes that a segment may keep: all of them together a sixteenth of the memory. */
  private long keptSets(LeafReaderContext leaf) {
    return Runtime.getRuntime().maxMemory() / 16 * leaf.reader().maxDoc() / reader.maxDoc();
  }

  private Evidence evidence(@Nullable Snapshot before) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Object key = coreKey(leaf);
      Evidence.Pairs known = before == null ? null : before.pairs.get(key);
      pairs.put(key, known != null ? known : Evidence.Pairs.of(leaf.reader()));
    }
    return Evidence.of(reader, List.copyOf(pairs.values()));
  }

  static Snapshot of(
      Path build, DirectoryReader reader, RankingSettings settings, Vocabulary vocabulary)
      throws IOException {
    return new Snapshot(build, reader, settings, vocabulary, null);
  }

  /** A later commit of the same build; segments that stayed are not looked at again. */
  Snapshot next(DirectoryReader newer, RankingSettings settings, Vocabulary vocabulary)
      throws IOException {
    return new Snapshot(build, newer, settings, vocabulary, this);
  }

  private static Object coreKey(LeafReaderContext leaf) {
    IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
    return helper == null ? leaf.reader() : helper.getKey();
  }

  Path build() {
    return build;
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** The segment of an entry. */
  LeafReaderContext leaf(int entry) {
    return reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
  }

  /** What stands inside what in a segment. */
  LeafTree tree(LeafReaderContext leaf) {
    return Objects.requireNonNull(trees.get(coreKey(leaf)));
  }

  /** The document an entry stands in, both numbered in the whole index. */
  int document(int entry) {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
    return leaf.docBase + tree(leaf).holder(entry - leaf.docBase, Level.DOCUMENT);
  }

  /** Where syllables stand in a segment. */
  SyllableSets syllables(LeafReaderContext leaf) {
    return Objects.requireNonNull(syllables.get(coreKey(leaf)));
  }

  /** Where the terms of queries stand in the dictionaries. */
  KnownTerms terms() {
    return terms;
  }

  Library library() {
    return library;
  }

  CitationIndex citations() {
    return citations;
  }

  NamedDocuments named() {
    return named;
  }

  /** Ready soon after the snapshot. */
  Citing citing() throws IOException {
    return citing.get();
  }

  /** Ready soon after the snapshot. */
  Repealed repealed() throws IOException {
    return repealed.get();
  }

  TaskTwins twins() throws IOException {
    return twins.get();
  }

  /** Ready soon after the snapshot. */
  List<UnitTasks> units() throws IOException {
    return units.get();
  }

  FacetLabels labels() {
    return labels;
  }

  /** When tasks are due. */
  DueColumns due() throws IOException {
    DueColumns known = due;
    if (known == null) {
      known = DueColumns.of(this);
      due = known;
    }
    return known;
  }

  /** Ready soon after the snapshot. */
  Spelling spelling() throws IOException {
    return spelling.get();
  }

  /** Ready soon after the snapshot. */
  Completions completions() throws IOException {
    return completions.get();
  }

  /** Names the commit; the same after a restart. */
  String generation() {
    return build.getFileName() + "." + reader.getVersion();
  }

  /** How a request looks for the values of facets. */
  FacetQueries facetQueries(SearchRequest request, LocalDate today) {
    return request.groups()
        ? new FacetQueries(today, vocabulary.units()::groupsOf)
        : new FacetQueries(today);
  }

  /** One request in every segment. */
  List<LeafSearch> search(FacetQueries facets, TextMatch text) {
    List<LeafSearch> leaves = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      leaves.add(new LeafSearch(leaf, tree(leaf), searcher, facets, text));
    }
    return leaves;
  }

  /** All entries, segment by segment, for questions that are no search. */
  List<LeafSearch> everything(RankingSettings settings) {
    TextMatch all = new TextMatch(new Query.Everything(), this, new QueryTerms(1), settings);
    return search(new FacetQueries(LocalDate.EPOCH), all);
  }

  /** Documents near to one; every view of its page asks for the same. */
  List<Similar> similar(DocumentId id, int size, RankingSettings settings) throws IOException {
    Near key = new Near(id, size);
    List<Similar> known = similar.get(key);
    if (known == null) {
      known = new SimilarDocuments(this, settings).to(id, size);
      if (similar.size() < KEPT) {
        similar.put(key, known);
      }
    }
    return known;
  }

  FacetDictionary dictionary(Facet facet) throws IOException {
    return dictionary(Levels.field(facet));
  }

  /**
   * The values of a field in all segments.
   *
   * @param field of role {@link vn.cancu.index.Role#FACET}
   */
  FacetDictionary dictionary(String field) throws IOException {
    FacetDictionary known = dictionaries.get(field);
    if (known == null) {
      known = FacetDictionary.of(reader, field);
      dictionaries.put(field, known);
    }
    return known;
  }
}
