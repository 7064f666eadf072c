package vn.cancu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.search.DayRange;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Grouping;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;

class SearchParametersTest {

  private static final String[] TEXTS = {
    "", "kế hoạch", "a&b=c#d?e/f+g%20", "\"cụm từ\" -loại OR x", "114/QĐ-BHXH", "😀 <b>"
  };

  private static SearchParameters.Reading read(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (!query.isEmpty()) {
      for (String pair : query.substring(1).split("&")) {
        String[] parts = pair.split("=", 2);
        parameters
            .computeIfAbsent(
                URLDecoder.decode(parts[0], StandardCharsets.UTF_8), n -> new ArrayList<>())
            .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return SearchParameters.read(parameters, Scope.DOCUMENTS);
  }

  private static List<ParameterError> refused(String query) {
    return switch (read(query)) {
      case SearchParameters.Reading.Accepted accepted ->
          throw new AssertionError(accepted.toString());
      case SearchParameters.Reading.Refused(List<ParameterError> errors) -> errors;
    };
  }

  private static SearchRequest accepted(String query) {
    return switch (read(query)) {
      case SearchParameters.Reading.Accepted(SearchRequest request) -> request;
      case SearchParameters.Reading.Refused refused ->
          throw new AssertionError(query + ": " + refused);
    };
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      SearchRequest request = request(random);
      String query = SearchParameters.write(request);
      assertThat(accepted(query)).as("seed %d: %s", seed, query).isEqualTo(request);
      assertThat(SearchParameters.write(accepted(query))).isEqualTo(query);
    }
  }

  private static SearchRequest request(Random random) {
    Set<Filter> filters = new LinkedHashSet<>();
    for (Facet facet : Facet.values()) {
      for (int n = random.nextInt(3); n > 0; n--) {
        filters.add(new Filter(facet, value(facet, random), random.nextBoolean()));
      }
    }
    return new SearchRequest(
        any(random, TEXTS),
        any(random, Scope.values()),
        List.copyOf(filters),
        any(random, Sort.values()),
        1 + random.nextInt(SearchRequest.MAX_SIZE),
        random.nextBoolean() ? "Zm9v_-==" : null,
        EnumSet.allOf(Facet.class),
        random.nextBoolean(),
        due(random),
        random.nextBoolean() ? LocalDate.of(2021, 11, 1) : null,
        random.nextBoolean(),
        random.nextBoolean() ? any(random, Grouping.values()) : null);
  }

  private static @Nullable DayRange due(Random random) {
    LocalDate from = random.nextBoolean() ? LocalDate.of(2024, 3, 1) : null;
    LocalDate to = random.nextBoolean() ? LocalDate.of(2024, 3, 1 + random.nextInt(31)) : null;
    return from == null && to == null ? null : new DayRange(from, to);
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static String value(Facet facet, Random random) {
    int n = random.nextInt(3);
    return switch (facet) {
      case UNIT, LEAD, COORDINATING, RECIPIENT ->
          List.of("van-phong", "Ban Quản lý Thu - Sổ, Thẻ", "a&b").get(n);
      case KIND -> List.of("work", "report", "work").get(n);
      case ORIGIN -> List.of("table", "text", "text").get(n);
      case DEADLINE -> List.of("2021-Q4", "2021-02-28", "next-30-days").get(n);
      case REFERENCE -> List.of("luat/viec-lam", "nghi-dinh/89-2020-nd-cp", "a/1").get(n);
      case RELATION -> List.of("basis", "cites", "repeals").get(n);
      case TYPE -> List.of("quyet-dinh", "ke-hoach", "luat").get(n);
      case ISSUER -> List.of("Chính phủ", "Bộ Tài chính", "100% <x>").get(n);
      case YEAR -> List.of("2021", "1999", "2030").get(n);
    };
  }

  @Test
  void defaultsAreNotWritten() {
    assertThat(SearchParameters.write(accepted(""))).isEmpty();
    assertThat(
            SearchParameters.write(
                accepted("?scope=documents&sort=relevance&size=20&facets=all&q=")))
        .isEmpty();
  }

  @Test
  void theOrderIsAlwaysTheSame() {
    assertThat(SearchParameters.write(accepted("?size=5&year=2021&lead=a&scope=tasks&q=x&unit=b")))
        .isEqualTo("?q=x&scope=tasks&unit=b&lead=a&year=2021&size=5");
  }

  @Test
  void facetsAreAllOrNoneOrNamed() {
    assertThat(accepted("").facets()).containsExactlyInAnyOrder(Facet.values());
    assertThat(accepted("?facets=none").facets()).isEmpty();
    assertThat(accepted("?facets=lead,%20deadline").facets())
        .containsExactlyInAnyOrder(Facet.LEAD, Facet.DEADLINE);
  }

  @Test
  void textIsPutIntoOneFormAndFreedOfWhatCannotBeSeen() {
    assertThat(accepted("?q=%20ke%CC%82%CC%81%00hoa%CC%A3ch%1B%20").text()).isEqualTo("kế hoạch");
    assertThat(accepted("?q=a%E2%80%AEb").text()).isEqualTo("a b");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertThat(refused("?limt=1&scope=task&size=x&year=21&q=a&q=b"))
        .extracting(ParameterError::param)
        .containsExactlyInAnyOrder("limt", "scope", "size", "year", "q");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?from=2024-02-30",
        "?from=2024",
        "?to=%2B999999999-01-01",
        "?asOf=today",
        "?asOf=2021-11-01&asOf=2021-11-02",
        "?from=2024-03-02&to=2024-03-01",
      })
  void whatIsNoDayOrNoRangeIsRefused(String query) {
    assertThat(refused(query)).hasSize(1);
  }

  @Test
  void aWordOfAnotherInterfaceLeadsToOurs() {
    assertThat(refused("?query=x")).extracting(ParameterError::didYouMean).containsExactly("q");
    assertThat(refused("?offset=20"))
        .extracting(ParameterError::didYouMean)
        .containsExactly("cursor");
    assertThat(refused("?qqqqqq=1").getFirst().didYouMean()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Văn phòng", "-Văn phòng", "--x", "\\x", "\\-x", "-\\x", "-"})
  void everyValueOfAFilterComesBackWhateverItBeginsWith(String value) {
    for (boolean excluded : new boolean[] {false, true}) {
      Filter filter = new Filter(Facet.UNIT, value, excluded);
      assertThat(FilterValue.read(Facet.UNIT, FilterValue.write(filter))).isEqualTo(filter);
    }
  }

  @Test
  void aSearchAsTypedIsPartOfTheAddress() {
    SearchRequest exact =
        new SearchRequest(
            "thu", Scope.DOCUMENTS, List.of(), Sort.RELEVANCE, 20, null, Set.of(), true);
    assertThat(SearchParameters.write(exact)).isEqualTo("?q=thu&exact=1");
    assertThat(SearchParameters.write(exact.withScope(Scope.TASKS).withSort(Sort.NEWEST)))
        .contains("exact=1");
    assertThat(SearchParameters.write(exact.withExact(false))).isEqualTo("?q=thu");
  }
}
