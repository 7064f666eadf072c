package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.LegalDocument;

/** What the listing of every engine must be: its pages, one after the other. */
public abstract class ListingContract extends EngineContract {

  private static final SearchRequest TASKS =
      new SearchRequest("", Scope.TASKS, List.of(), Sort.NEWEST, 1, null, Set.of());

  private final TestCorpus corpus = new TestCorpus(new Random(5));

  /** Listings that the engine gives, one of each way it has to make one. */
  protected abstract List<Listing> listings(SearchRequest request) throws IOException;

  @BeforeEach
  void fill() throws IOException {
    for (Map.Entry<String, LegalDocument> document : corpus.documents(25).entrySet()) {
      sink().put(document.getKey(), document.getValue());
    }
    sink().commit();
  }

  private List<Hit> pages(SearchRequest request) throws IOException {
    List<Hit> hits = new ArrayList<>();
    SearchResult page = engine().search(request);
    hits.addAll(page.hits());
    while (page.next() != null) {
      page = engine().search(request.withCursor(page.next()));
      hits.addAll(page.hits());
    }
    return hits;
  }

  private static List<Listing.Item> items(Listing listing) {
    List<Listing.Item> items = new ArrayList<>();
    listing.forEach(items::add);
    return items;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isItsPagesOneAfterTheOther(long seed) throws IOException {
    TestCorpus requests = new TestCorpus(new Random(seed));
    for (int i = 0; i < 60; i++) {
      SearchRequest request = requests.request();
      List<Hit> pages = pages(request);
      for (Listing listing : listings(request)) {
        try (listing) {
          assertThat(listing.total()).isEqualTo(pages.size());
          assertThat(items(listing).stream().map(item -> item.hit().id()))
              .as("seed %d, %s", seed, request)
              .containsExactlyElementsOf(pages.stream().map(Hit::id).toList());
        }
      }
    }
  }

  @Test
  void bringsTheWordsOfEachHitAndNoSnippet() throws IOException {
    for (Scope scope : Scope.values()) {
      try (Listing listing = engine().list(TASKS.withScope(scope))) {
        List<Listing.Item> items = items(listing);
        assertThat(items)
            .isNotEmpty()
            .allSatisfy(item -> {
              assertThat(item.hit().snippet()).isEmpty();
              switch (scope) {
                case TASKS ->
                    assertThat(item.text())
                        .isEqualTo(Objects.requireNonNull(item.hit().task()).content());
                case PROVISIONS -> assertThat(item.text()).isNotBlank();
                case REFERENCES ->
                    assertThat(item.text())
                        .contains(Objects.requireNonNull(item.hit().reference()).raw());
                case DOCUMENTS -> assertThat(item.text()).isEmpty();
              }
            });
      }
    }
  }

  @Test
  void staysWhatItWasWhileTheIndexChanges() throws IOException {
    try (Listing listing = engine().list(TASKS)) {
      List<Listing.Item> before = items(listing);
      sink().remove("s1");
      sink().put("new", corpus.document(99));
      sink().commit();
      assertThat(engine().search(TASKS).total()).isNotEqualTo(before.size());
      assertThat(items(listing)).isEqualTo(before);
    }
  }

  @Test
  void endsWithWhoeverReadsIt() throws IOException {
    List<Listing.Item> read = new ArrayList<>();
    try (Listing listing = engine().list(TASKS)) {
      assertThatThrownBy(() ->
              listing.forEach(item -> {
                read.add(item);
                throw new IllegalStateException("gone");
              }))
          .hasMessage("gone");
    }
    assertThat(read).hasSize(1);
    assertThat(engine().search(TASKS).total()).isPositive();
  }
}
