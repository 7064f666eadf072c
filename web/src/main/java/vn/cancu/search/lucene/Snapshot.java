package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.Facet;
import vn.cancu.search.RankingSettings;
import vn.cancu.vocabulary.Vocabulary;

/**
 * The index as of one commit, with what is worth keeping about it. Whoever uses one holds a
 * reference to its reader.
 */
final class Snapshot {

  private final Path build;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<Object, LeafTree> trees = new HashMap<>();
  private final Map<Facet, FacetDictionary> dictionaries = new ConcurrentHashMap<>();
  private final Library library;
  private final CitationIndex citations;
  private final FacetLabels labels;
  private final Map<Object, Evidence.Pairs> pairs = new ConcurrentHashMap<>();
  private final Later<Spelling> spelling;
  private final Later<Completions> completions;

  private Snapshot(
      Path build,
      DirectoryReader reader,
      RankingSettings settings,
      Vocabulary vocabulary,
      @Nullable Snapshot before)
      throws IOException {
    this.build = build;
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    RankingSettings.Bm25 bm25 = settings.bm25();
    searcher.setSimilarity(new BM25Similarity((float) bm25.k1(), (float) bm25.b()));
    searcher.setQueryCache(null);
    for (LeafReaderContext leaf : reader.leaves()) {
      Object key = coreKey(leaf);
      LeafTree known = before == null ? null : before.trees.get(key);
      trees.put(key, known != null ? known : new LeafTree(leaf.reader()));
    }
    library = new Library(searcher);
    Dictionary dictionary = new Dictionary(searcher);
    citations = new CitationIndex(dictionary, library, vocabulary);
    labels = new FacetLabels(vocabulary, dictionary, citations);
    spelling = Later.of(reader, () -> new Spelling(evidence(before)));
    completions = Later.of(reader, () -> new Completions(reader, library, labels, vocabulary));
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

  Library library() {
    return library;
  }

  CitationIndex citations() {
    return citations;
  }

  FacetLabels labels() {
    return labels;
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

  /** One request in every segment. */
  List<LeafSearch> search(FacetQueries facets, TextMatch text) {
    List<LeafSearch> leaves = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      LeafTree tree = trees.get(coreKey(leaf));
      if (tree != null) {
        leaves.add(new LeafSearch(leaf, tree, searcher, facets, text));
      }
    }
    return leaves;
  }

  FacetDictionary dictionary(Facet facet) throws IOException {
    FacetDictionary known = dictionaries.get(facet);
    if (known == null) {
      known = FacetDictionary.of(reader, Levels.field(facet));
      dictionaries.put(facet, known);
    }
    return known;
  }
}
