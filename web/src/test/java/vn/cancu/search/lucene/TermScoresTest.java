package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermScoresTest {

  private static final int ENTRIES = 600;
  private static final int WORDS = 30;
  private static final int BEST = 7;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theBestAreThoseThatLuceneScoresBestAmongTheHits(long seed) throws IOException {
    Random random = new Random(seed);
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      fill(directory, random);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        FixedBitSet hits = hits(random);
        Query query = query(random);
        TopHits top = new TopHits(BEST, null);
        TermScores scores = new TermScores(query, searcher, Demotion.NONE);
        for (LeafReaderContext leaf : reader.leaves()) {
          scores.rank(leaf, of(leaf, hits), top);
        }
        List<ScoreDoc> all = List.of(searcher.search(query, ENTRIES).scoreDocs);
        assertThat(reader.leaves().size()).isGreaterThan(1);
        assertThat(top.ranked())
            .as("seed %s", seed)
            .containsExactlyElementsOf(
                all.stream()
                    .filter(hit -> hits.get(hit.doc))
                    .map(hit -> new TopHits.Ranked(hit.score, hit.doc))
                    .sorted(TopHits.BEST_FIRST)
                    .limit(BEST)
                    .toList());
      }
    }
  }

  /** By a half, which rounds nothing. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void theBestAreThoseThatAreBestAfterSomeWereLowered(long seed) throws IOException {
    Random random = new Random(seed);
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      fill(directory, random);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        FixedBitSet hits = hits(random);
        FixedBitSet lowered = hits(random);
        Query query = query(random);
        TopHits top = new TopHits(BEST, null);
        TermScores scores = new TermScores(query, searcher, Demotion.of(lowered, 0.5));
        for (LeafReaderContext leaf : reader.leaves()) {
          scores.rank(leaf, of(leaf, hits), top);
        }
        assertThat(top.ranked())
            .as("seed %s", seed)
            .containsExactlyElementsOf(
                List.of(searcher.search(query, ENTRIES).scoreDocs).stream()
                    .filter(hit -> hits.get(hit.doc))
                    .map(hit ->
                        new TopHits.Ranked(
                            lowered.get(hit.doc) ? hit.score / 2 : hit.score, hit.doc))
                    .sorted(TopHits.BEST_FIRST)
                    .limit(BEST)
                    .toList());
      }
    }
  }

  /** Word 0 stands nearly everywhere, the last ones nearly nowhere. */
  private static void fill(ByteBuffersDirectory directory, Random random) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < ENTRIES; i++) {
        StringBuilder text = new StringBuilder();
        for (int word = random.nextInt(5, 60); word > 0; word--) {
          text.append(" w").append((int) (WORDS * Math.pow(random.nextDouble(), 3)));
        }
        Document document = new Document();
        document.add(new TextField("text", text.toString(), Field.Store.NO));
        writer.addDocument(document);
        if (i % 250 == 0) {
          writer.commit();
        }
      }
    }
  }

  private static FixedBitSet hits(Random random) {
    FixedBitSet hits = new FixedBitSet(ENTRIES);
    int one = random.nextInt(1, 6);
    IntStream.range(0, ENTRIES).filter(i -> random.nextInt(one) == 0).forEach(hits::set);
    return hits;
  }

  private static FixedBitSet of(LeafReaderContext leaf, FixedBitSet hits) {
    FixedBitSet own = new FixedBitSet(leaf.reader().maxDoc());
    IntStream.range(0, own.length()).filter(i -> hits.get(leaf.docBase + i)).forEach(own::set);
    return own;
  }

  private static Query query(Random random) {
    BooleanQuery.Builder flat = new BooleanQuery.Builder();
    random
        .ints(random.nextInt(2, 15), 0, WORDS)
        .distinct()
        .forEach(word ->
            flat.add(
                new BoostQuery(new TermQuery(new Term("text", "w" + word)), 1 + random.nextInt(3)),
                Occur.SHOULD));
    Query phrase = new PhraseQuery("text", "w0", "w1", "w" + random.nextInt(4));
    flat.add(new BoostQuery(new ConstantScoreQuery(phrase), 5), Occur.SHOULD);
    return flat.build();
  }
}
