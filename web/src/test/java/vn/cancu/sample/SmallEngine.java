package vn.cancu.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;
import vn.cancu.document.Reference;
import vn.cancu.document.TextSpan;
import vn.cancu.document.UnitName;
import vn.cancu.language.Folding;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.Citation;
import vn.cancu.search.CitationGraph;
import vn.cancu.search.CitedDocument;
import vn.cancu.search.Completion;
import vn.cancu.search.DocumentSummary;
import vn.cancu.search.DueEngine;
import vn.cancu.search.Explanation;
import vn.cancu.search.Facet;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Filter;
import vn.cancu.search.Highlighter;
import vn.cancu.search.Hit;
import vn.cancu.search.Listing;
import vn.cancu.search.Mention;
import vn.cancu.search.NamedDocument;
import vn.cancu.search.Reduction;
import vn.cancu.search.RepeatedTasks;
import vn.cancu.search.SameTask;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Similar;
import vn.cancu.search.Sort;
import vn.cancu.search.Suggestion;
import vn.cancu.search.TaskDifference;
import vn.cancu.search.UnitTasks;

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

  @Override
  public Listing list(SearchRequest request) {
    return SmallListing.of(
        matching(request, request.scope(), request.filters())
            .sorted(order(request.sort()))
            .toList(),
        request.text().isEmpty() ? "" : "các từ: " + request.text());
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
        .filter(entry -> request.due() == null || entry.isDue(request.due()))
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
      case UNIT, LEAD, COORDINATING, RECIPIENT ->
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
      case KIND, ORIGIN, RELATION, ISSUER, YEAR -> value;
    };
  }

  /** Takes the first two tasks for one, due at different times. */
  @Override
  public List<SameTask> sameTasks(DocumentId id, String task) {
    List<Hit> hits = repeatedHits();
    return id.equals(Samples.DECISION) && task.equals("b1.1")
        ? List.of(new SameTask(hits.getLast(), 0.9, Set.of(TaskDifference.DEADLINE)))
        : List.of();
  }

  @Override
  public RepeatedTasks repeated(SearchRequest request, boolean conflicts) {
    boolean more = from(request) == 0;
    RepeatedTasks.Repeated task =
        new RepeatedTasks.Repeated(
            21, repeatedHits(), Set.of(TaskDifference.DEADLINE, TaskDifference.PERIOD));
    return new RepeatedTasks(2, 2, List.of(task), more ? "o1" : null);
  }

  private List<Hit> repeatedHits() {
    return entries.stream()
        .filter(entry -> entry.scope() == Scope.TASKS)
        .limit(2)
        .map(entry -> entry.hit(""))
        .toList();
  }

  @Override
  public List<UnitTasks> units() {
    return counts(Facet.UNIT, all(List.of())).values().stream()
        .map(unit ->
            new UnitTasks(
                unit.value(),
                unit.label(),
                unit.count(),
                count(new Filter(Facet.LEAD, unit.value(), false)),
                count(new Filter(Facet.COORDINATING, unit.value(), false)),
                count(
                    new Filter(Facet.LEAD, unit.value(), false),
                    new Filter(Facet.KIND, "report", false))))
        .toList();
  }

  private long count(Filter... filters) {
    return search(all(List.of(filters))).total();
  }

  private static SearchRequest all(List<Filter> filters) {
    return new SearchRequest("", Scope.TASKS, filters, Sort.RELEVANCE, 1, null, Set.of());
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
    return request.withText(text);
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

  /** Every word counts one, but one for the whole text. */
  @Override
  public Optional<Explanation> explain(SearchRequest request, String hit) {
    List<String> words = List.of(request.text().split(" "));
    return matching(request, request.scope(), request.filters())
        .map(entry -> entry.hit(""))
        .filter(found -> found.id().equals(hit))
        .findFirst()
        .map(found ->
            request.sort() != Sort.RELEVANCE || request.text().isEmpty()
                ? new Explanation(hit, 0, List.of(), null, null)
                : explanation(found.id(), words));
  }

  private static Explanation explanation(String hit, List<String> words) {
    return new Explanation(
        hit,
        2.0 * words.size(),
        List.of(
            new Explanation.Part(Explanation.Kind.TEXT, String.join(" ", words), words.size()),
            new Explanation.Part(Explanation.Kind.PASSAGE, "", words.size())),
        new Explanation.Evidence(words.size() + 1, words.size(), List.of("<thiếu>")),
        new Explanation.Details(
            2.0 * words.size(),
            "sum of:",
            List.of(new Explanation.Details(words.size(), "words", List.of()))));
  }

  /** Those whose number is the whole text. */
  @Override
  public List<NamedDocument> named(SearchRequest request) {
    String typed = Folding.fold(request.text());
    return request.exact()
        ? List.of()
        : Stream.concat(
                documents.stream().map(LegalDocument::id),
                documents.stream()
                    .flatMap(document -> document.references().stream())
                    .flatMap(reference -> Stream.ofNullable(reference.target())))
            .distinct()
            .flatMap(id -> described(id).stream())
            .filter(named -> named.number() != null && Folding.fold(named.number()).equals(typed))
            .toList();
  }

  private Optional<NamedDocument> described(DocumentId id) {
    return documents(id).stream()
        .map(document ->
            new NamedDocument(
                id,
                String.valueOf(document.metadata().type()),
                document.metadata().number(),
                document.metadata().title(),
                document.metadata().issuedOn(),
                document.metadata().issuer(),
                true,
                references(id.toString()).count()))
        .findFirst()
        .or(() ->
            cited(id)
                .map(cited ->
                    new NamedDocument(
                        id,
                        cited.type(),
                        cited.number(),
                        cited.name(),
                        cited.date(),
                        cited.issuer(),
                        false,
                        cited.citations())));
  }

  /** Leaves out one word at a time. */
  @Override
  public List<Reduction> reductions(SearchRequest request) {
    List<String> words = List.of(request.text().split(" "));
    List<Reduction> reductions = new ArrayList<>();
    for (int i = 0; i < words.size() && words.size() > 1 && !request.exact(); i++) {
      List<String> rest = new ArrayList<>(words);
      reductions.add(new Reduction(rest.remove(i), String.join(" ", rest)));
    }
    return reductions;
  }

  /** Marks the text as typed. */
  @Override
  public Highlighter highlighter(String text, boolean exact) {
    return new Highlighter() {
      @Override
      public List<TextSpan> in(String whole) {
        List<TextSpan> spans = new ArrayList<>();
        for (int at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + text.length())) {
          spans.add(new TextSpan(at, at + text.length()));
        }
        return spans;
      }

      @Override
      public List<TextSpan> in(LegalDocument document) {
        return in(document.text());
      }
    };
  }

  /** All other documents. */
  @Override
  public List<Similar> similar(DocumentId id, int size) {
    return documents.stream()
        .filter(document -> !document.id().equals(id))
        .map(document -> near(document, null))
        .limit(size)
        .toList();
  }

  /** The first provision of every document. */
  @Override
  public List<Similar> similar(DocumentId id, String provision, int size) {
    return documents.stream()
        .map(document -> near(document, document.provisions().getFirst()))
        .limit(size)
        .toList();
  }

  private static Similar near(LegalDocument document, @Nullable Provision provision) {
    return new Similar(
        document.id(),
        provision == null ? null : provision.id(),
        document.metadata().type(),
        document.metadata().number(),
        document.metadata().title(),
        document.metadata().issuedOn(),
        provision == null ? null : provision.label(),
        1,
        true,
        false,
        List.of(Samples.DECREE),
        List.of("bảo hiểm <xã hội>"));
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
  public CitationGraph citations() {
    Map<Citation, Integer> counts = new LinkedHashMap<>();
    for (LegalDocument document : documents) {
      for (Reference reference : document.references()) {
        if (reference.target() != null && !reference.self()) {
          counts.merge(
              new Citation(document.id(), reference.target(), reference.relation(), 1),
              1,
              Integer::sum);
        }
      }
    }
    return CitationGraph.of(
        counts.entrySet().stream()
            .map(entry -> {
              Citation one = entry.getKey();
              return new Citation(one.source(), one.target(), one.relation(), entry.getValue());
            })
            .toList());
  }

  @Override
  public List<Mention> mentions(Citation citation, int limit) {
    return entries.stream()
        .filter(entry -> entry.scope() == Scope.REFERENCES)
        .filter(entry -> entry.document().id().equals(citation.source()))
        .map(entry -> entry.hit(""))
        .filter(hit -> isOf(hit.reference(), citation))
        .limit(limit)
        .map(hit ->
            new Mention(
                citation.source(),
                Objects.requireNonNull(hit.reference()),
                hit.place(),
                hit.reference().sentence().of(documents(citation.source()).getFirst().text()),
                hit.url()))
        .toList();
  }

  private static boolean isOf(@Nullable Reference reference, Citation citation) {
    return reference != null
        && !reference.self()
        && citation.target().equals(reference.target())
        && reference.relation() == citation.relation();
  }

  @Override
  public DueEngine due() {
    return new SmallDueEngine(request -> matching(request, Scope.TASKS, request.filters()));
  }

  @Override
  public String generation() {
    return "1";
  }

  @Override
  public void close() {}
}
