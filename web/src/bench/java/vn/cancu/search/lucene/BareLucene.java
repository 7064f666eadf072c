package vn.cancu.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.search.DocumentSummary;
import vn.cancu.search.SearchEngine;

/**
 * What a program over plain Lucene would do for a page of provisions: one field analysed by the
 * standard analyzer, any word matches, the best hits, three facets counted from doc values over all
 * hits, excerpts by the unified highlighter.
 */
final class BareLucene implements Closeable {

  /** A page of results. */
  record Page(long total, List<String> snippets, List<Map<String, Integer>> facets) {}

  private static final String TEXT = "text";
  private static final List<String> FACETS = List.of("type", "issuer", "year");

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final UnifiedHighlighter highlighter;

  private BareLucene(DirectoryReader reader) {
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    highlighter = UnifiedHighlighter.builder(searcher, new StandardAnalyzer()).build();
  }

  /** Indexes the provisions an engine holds. */
  static BareLucene of(SearchEngine engine, Path folder) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (DocumentSummary summary : engine.summaries()) {
        for (LegalDocument document : engine.documents(summary.id())) {
          for (Provision provision : document.provisions()) {
            writer.addDocument(document(document.metadata(), provision, document.text()));
          }
        }
      }
    }
    return new BareLucene(DirectoryReader.open(directory));
  }

  private static Document document(Metadata metadata, Provision provision, String text) {
    Document document = new Document();
    document.add(new TextField(TEXT, provision.span().of(text), Field.Store.YES));
    String year =
        metadata.issuedOn() == null ? "" : Integer.toString(metadata.issuedOn().getYear());
    List<String> values = List.of("" + metadata.type(), "" + metadata.issuer(), year);
    for (int i = 0; i < values.size(); i++) {
      document.add(new SortedDocValuesField(FACETS.get(i), new BytesRef(values.get(i))));
    }
    return document;
  }

  Page search(String text, int size) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    try (StandardAnalyzer analyzer = new StandardAnalyzer()) {
      for (String term : Syllable.terms(text, analyzer)) {
        any.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD);
      }
    }
    Query query = any.build();
    Counting counting = new Counting();
    TopDocs hits =
        (TopDocs)
            searcher
                .search(
                    query,
                    new MultiCollectorManager(
                        new TopScoreDocCollectorManager(size, Integer.MAX_VALUE), counting))[0];
    String[] snippets = highlighter.highlight(TEXT, query, hits, 2);
    return new Page(hits.totalHits.value(), List.of(snippets), counting.counts.values());
  }

  /** A searcher without threads of its own asks for one collector. */
  private static final class Counting implements CollectorManager<Counts, Counts> {

    private final Counts counts = new Counts();

    @Override
    public Counts newCollector() {
      return counts;
    }

    @Override
    public Counts reduce(Collection<Counts> collectors) {
      return counts;
    }
  }

  /** Counts the values of the facets over all hits. */
  private static final class Counts extends SimpleCollector {

    private final List<Map<String, Integer>> values = new ArrayList<>();
    private final List<SortedDocValues> columns = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();

    Counts() {
      FACETS.forEach(facet -> values.add(new HashMap<>()));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      finish();
      for (String facet : FACETS) {
        SortedDocValues column = DocValues.getSorted(context.reader(), facet);
        columns.add(column);
        counts.add(new int[column.getValueCount()]);
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).advanceExact(doc)) {
          counts.get(i)[columns.get(i).ordValue()]++;
        }
      }
    }

    @Override
    public void finish() throws IOException {
      for (int i = 0; i < columns.size(); i++) {
        for (int ord = 0; ord < counts.get(i).length; ord++) {
          if (counts.get(i)[ord] > 0) {
            String value = columns.get(i).lookupOrd(ord).utf8ToString();
            values.get(i).merge(value, counts.get(i)[ord], Integer::sum);
          }
        }
      }
      columns.clear();
      counts.clear();
    }

    List<Map<String, Integer>> values() throws IOException {
      finish();
      return values;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
