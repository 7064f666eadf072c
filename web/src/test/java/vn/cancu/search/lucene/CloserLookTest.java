package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;

class CloserLookTest {

  /** More than are looked at closely, so that every one of them is read. */
  private static final int ALL = 60;

  @TempDir private static Path folder;
  private static CorpusIndex corpus;

  @BeforeAll
  static void index() throws IOException {
    corpus = CorpusIndex.in(folder);
  }

  @AfterAll
  static void close() throws IOException {
    corpus.close();
  }

  private static List<Hit> hits(String text, int size) {
    return corpus
        .engine()
        .search(
            new SearchRequest(
                text, Scope.PROVISIONS, List.of(), Sort.RELEVANCE, size, null, Set.of()))
        .hits();
  }

  /** Texts whose hits cannot rise far enough are not read: nobody may notice. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bảo hiểm",
        "thu",
        "báo cáo kết quả",
        "thủ tục hành chính",
        "bao hiem xa hoi Viet Nam",
        "Quyết định 114/QĐ-BHXH bảo hiểm xã hội",
        "\"thủ tục hành chính\" rà soát",
        "kiểm soát thủ tục hành chính của Bảo hiểm xã hội các tỉnh trong năm 2021"
      })
  void aShortPageIsTheBeginningOfALongOne(String text) {
    List<Hit> all = hits(text, ALL);
    assertThat(all).hasSizeGreaterThan(2);
    for (int size = 1; size <= Math.min(20, all.size()); size++) {
      assertThat(hits(text, size)).isEqualTo(all.subList(0, size));
    }
  }
}
