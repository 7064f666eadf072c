package vn.cancu.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Reference;
import vn.cancu.document.UnitName;
import vn.cancu.language.Folding;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.CitedDocument;
import vn.cancu.search.Completion;
import vn.cancu.search.DocumentSummary;
import vn.cancu.search.Facet;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Filter;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;
import vn.cancu.search.Suggestion;

/**
 * The plainest engine that keeps the promises of the port: all words must occur, filters hold for
 * one task, a count is what choosing the value gives.
 */
public final class SmallEngine implements SearchEngine {

  private final List<LegalDocument> documents;
  private final List<Entry> entries;

  /** Over the samples. */
  public SmallEngine() {
    this(Samples.all());
  }

  /** Over documents in this order. */
  public SmallEngine(List<LegalDocument> documents) {
    this.documents = List.copyOf(documents);
    this.entries = documents.stream().flatMap(document -> Entry.of(document).stream()).toList();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    Map<Scope, Long> totals = new EnumMap<>(Scope.class);
    for (Scope scope : Scope.values()) {
      totals.put(scope, matching(request, scope, request.filters()).count());
    }
    int from = from(request);
    List<Hit> all =
        matching(request, request.scope(), request.filters())
            .sorted(order(request.sort()))
            .map(entry -> entry.hit(Snippet.of(entry.text(), request.text())))
            .toList();
    int to = Math.min(from + request.size(), all.size());
    return new SearchResult(
        request,
        request.text().isEmpty() ? "" : "các từ: " + request.text(),
        request.text().contains("((")
            ? List.of("Dấu ngoặc không khép được tìm như chữ.")
            : List.of(),
        all.size(),
        totals,
        all.subList(Math.min(from, to), to),
        Arrays.stream(Facet.values())
            .filter(request.facets()::contains)
            .map(facet -> counts(facet, request))
            .toList(),
        to < all.size() ? "o" + to : null);
  }

  private static int from(SearchRequest request) {
    String cursor = request.cursor();
    if (cursor == null) {
      return 0;
    }
    if (!cursor.matches("o\\d{1,6}")) {
      throw new BadCursorException("not a cursor");
    }
    return Integer.parseInt(cursor.substring(1));
  }

  private Stream<Entry> matching(SearchRequest request, Scope scope, List<Filter> filters) {
    List<String> words =
        Arrays.stream(Folding.fold(request.text()).split("[\\s\"]+"))
            .filter(w -> !w.isEmpty())
            .toList();
    return entries.stream()
        .filter(entry -> entry.scope() == scope)
        .filter(entry -> words.stream().allMatch(Folding.fold(entry.text())::contains))
        .filter(entry -> entry.faces().stream().anyMatch(satisfies(filters)));
  }

  private static Predicate<Map<Facet, Set<String>>> satisfies(List<Filter> filters) {
    return face ->
        Arrays.stream(Facet.values())
            .allMatch(facet -> {
              Set<String> values = face.getOrDefault(facet, Set.of());
              List<Filter> own =
                  filters.stream().filter(filter -> filter.facet() == facet).toList();
              List<Filter> wanted = own.stream().filter(filter -> !filter.excluded()).toList();
              return own.stream()
                      .noneMatch(filter -> filter.excluded() && values.contains(filter.value()))
                  && (wanted.isEmpty()
                      || wanted.stream().anyMatch(filter -> values.contains(filter.value())));
            });
  }

  private static Comparator<Entry> order(Sort sort) {
    Comparator<Entry> newest = Comparator.comparing(SmallEngine::issued, Comparator.reverseOrder());
    return switch (sort) {
      case RELEVANCE -> (_, _) -> 0;
      case NEWEST -> newest;
      case OLDEST -> newest.reversed();
      case DEADLINE -> Comparator.comparing(SmallEngine::due);
    };
  }

  private static LocalDate issued(Entry entry) {
    LocalDate day = entry.document().metadata().issuedOn();
    return day == null ? LocalDate.MIN : day;
  }

  private static LocalDate due(Entry entry) {
    LocalDate day = entry.task() == null ? null : entry.task().deadline().end();
    return day == null ? LocalDate.MAX : day;
  }

  private FacetCounts counts(Facet facet, SearchRequest request) {
    List<Filter> others =
        request.filters().stream().filter(filter -> filter.facet() != facet).toList();
    List<Filter> own =
        request.filters().stream().filter(filter -> filter.facet() == facet).toList();
    Set<String> values = new TreeSet<>();
    matching(request, request.scope(), others)
        .flatMap(entry -> entry.faces().stream())
        .filter(satisfies(others))
        .forEach(face -> values.addAll(face.getOrDefault(facet, Set.of())));
    own.forEach(filter -> values.add(filter.value()));
    return new FacetCounts(
        facet,
        values.stream()
            .map(value -> {
              List<Filter> chosen = new ArrayList<>(others);
              chosen.add(new Filter(facet, value, false));
              return new FacetCounts.Value(
                  value,
                  label(facet, value),
                  matching(request, request.scope(), chosen).count(),
                  own.contains(new Filter(facet, value, false)),
                  own.contains(new Filter(facet, value, true)));
            })
            .sorted(Comparator.comparingLong(FacetCounts.Value::count).reversed())
            .toList());
  }

  private String label(Facet facet, String value) {
    return switch (facet) {
      case UNIT, LEAD, COORDINATING ->
          documents.stream()
              .flatMap(LegalDocument::tasks)
              .flatMap(task ->
                  Stream.concat(task.leadUnits().stream(), task.coordinatingUnits().stream()))
              .filter(unit -> value.equals(unit.id()))
              .map(UnitName::name)
              .findFirst()
              .orElse(value);
      case REFERENCE -> references(value).map(Reference::raw).findFirst().orElse(value);
      case TYPE -> value.equals("quyet-dinh") ? "Quyết định" : "Kế hoạch";
      case DEADLINE ->
          switch (value) {
            case "none" -> "Không nêu thời hạn";
            case "ongoing" -> "Thường xuyên";
            case "recurring" -> "Định kỳ";
            default ->
                value
                    .replaceFirst("^(\\d{4})-Q(\\d)$", "Quý $2/$1")
                    .replaceFirst("^(\\d{4})-(\\d\\d)$", "Tháng $2/$1");
          };
      case ISSUER, YEAR -> value;
    };
  }

  private Stream<Reference> references(String target) {
    return documents.stream()
        .flatMap(document -> document.references().stream())
        .filter(reference -> target.equals(String.valueOf(reference.target())));
  }

  /** Knows one slip: "ké" for "kế". */
  @Override
  public Optional<Suggestion> suggestion(SearchRequest request) {
    String meant = request.text().replace("ké", "kế");
    long total = matching(retyped(request, meant), request.scope(), request.filters()).count();
    return meant.equals(request.text()) || total == 0
        ? Optional.empty()
        : Optional.of(new Suggestion(meant, total));
  }

  private static SearchRequest retyped(SearchRequest request, String text) {
    return new SearchRequest(
        text,
        request.scope(),
        request.filters(),
        request.sort(),
        request.size(),
        null,
        request.facets());
  }

  /** One of each kind, where its text begins with what is typed. */
  @Override
  public List<Completion> completions(String typed, int size) {
    Completion.Kind unit = Completion.Kind.UNIT;
    Completion.Kind cited = Completion.Kind.REFERENCE;
    return Stream.of(
            new Completion(Completion.Kind.PHRASE, "kế hoạch", "kế hoạch", null, null, 7),
            new Completion(
                Completion.Kind.DOCUMENT,
                "114/QĐ-BHXH",
                "Quyết định 114/QĐ-BHXH",
                "Ban hành <Chương trình hành động>",
                "quyet-dinh/114-qd-bhxh-2021",
                0),
            new Completion(unit, "Văn phòng", "Văn phòng", "VP", "van-phong", 26),
            new Completion(
                cited,
                "89/2020/NĐ-CP",
                "Nghị định 89/2020/NĐ-CP",
                null,
                Samples.DECREE.toString(),
                2))
        .filter(completion -> starts(completion.text(), typed) || starts(completion.label(), typed))
        .limit(size)
        .toList();
  }

  private static boolean starts(String text, String typed) {
    return !typed.isBlank() && Folding.fold(text).startsWith(Folding.fold(typed));
  }

  @Override
  public List<LegalDocument> documents(DocumentId id) {
    return documents.stream().filter(document -> document.id().equals(id)).toList();
  }

  @Override
  public List<DocumentSummary> summaries() {
    return documents.stream()
        .map(document ->
            new DocumentSummary(
                document.id(),
                document.metadata(),
                document.source(),
                (int) document.tasks().count(),
                document.references().size()))
        .toList();
  }

  @Override
  public Optional<CitedDocument> cited(DocumentId id) {
    List<Reference> citing = references(id.toString()).toList();
    return citing.stream()
        .findFirst()
        .map(first ->
            new CitedDocument(
                id,
                first.type(),
                first.number(),
                first.name(),
                id.equals(Samples.DECREE) ? LocalDate.of(2020, 8, 4) : null,
                id.equals(Samples.DECREE) ? "Chính phủ" : null,
                !documents(id).isEmpty(),
                citing.size(),
                first.candidates()));
  }

  @Override
  public String generation() {
    return "1";
  }

  @Override
  public void close() {}
}
