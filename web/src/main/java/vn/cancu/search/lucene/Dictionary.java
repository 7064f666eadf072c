package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Looks keywords up by how they begin. */
final class Dictionary {

  /** More variants than this of one beginning are not told apart any better by more reading. */
  private static final int MOST = 5_000;

  private final IndexSearcher searcher;

  Dictionary(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The keywords that begin so, with the number of entries that have each. Entries removed but not
   * yet merged away still count.
   */
  Map<String, Integer> startingWith(String field, String prefix) throws IOException {
    Map<String, Integer> found = new LinkedHashMap<>();
    BytesRef start = new BytesRef(prefix);
    IndexReader reader = searcher.getIndexReader();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum all = terms.iterator();
      boolean more = all.seekCeil(start) != TermsEnum.SeekStatus.END;
      while (more && StringHelper.startsWith(all.term(), start) && found.size() < MOST) {
        found.merge(all.term().utf8ToString(), all.docFreq(), Integer::sum);
        more = all.next() != null;
      }
    }
    return found;
  }

  /** The exact number of entries that have a keyword. */
  int count(String field, String keyword) throws IOException {
    return searcher.count(new TermQuery(new Term(field, keyword)));
  }
}
