package vn.cancu.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cancu.document.*;
import vn.cancu.search.*;

/** One document, found by everything. */
final class SmallEngine implements SearchEngine {

  static final DocumentId ID = DocumentId.parse("quyet-dinh/114-qd-bhxh-2021").orElseThrow();
  static final DocumentId CITED = DocumentId.parse("nghi-dinh/89-2020-nd-cp").orElseThrow();

  private final LegalDocument document = document();

  private static TextSpan span(String text, String part) {
    int at = text.indexOf(part);
    return new TextSpan(at, at + part.length());
  }

  private static LegalDocument document() {
    String text =
        "BẢO HIỂM XÃ HỘI VIỆT NAM\nSố: 114/QĐ-BHXH\nQUYẾT ĐỊNH\nCăn cứ Nghị định số 89/2020/NĐ-CP của Chính phủ;\nĐiều 1. Ban hành <Chương trình> & kế hoạch\n1. Xây dựng đề án.\nPHỤ LỤC\nTT\tNội dung\tChủ trì\tPhối hợp\tThời hạn\n1\tXây dựng kế hoạch theo Nghị định số 89/2020/NĐ-CP\tVăn phòng\tVụ Pháp chế\tQuý IV/2021\n2\tTổng kết\tVăn phòng\t\tThường xuyên\nNơi nhận:\nA\tB\nC\tD";
    TextSpan mention = span(text, "Nghị định số 89/2020/NĐ-CP");
    int row1 = text.indexOf("1\tXây dựng");
    int row2 = text.indexOf("2\tTổng");
    int end = text.indexOf("Nơi nhận");
    int second = text.indexOf("Nghị định số 89/2020/NĐ-CP", row1);
    Reference basis =
        new Reference(
            mention.of(text),
            "Nghị định",
            "89/2020/NĐ-CP",
            null,
            null,
            "Chính phủ",
            null,
            Relation.BASIS,
            CITED,
            List.of(),
            false,
            "mo-dau",
            span(text, "Căn cứ Nghị định số 89/2020/NĐ-CP của Chính phủ;"),
            4,
            mention);
    Reference inRow =
        new Reference(
            mention.of(text),
            "Nghị định",
            "89/2020/NĐ-CP",
            null,
            null,
            "Chính phủ",
            null,
            Relation.CITES,
            CITED,
            List.of(),
            false,
            null,
            new TextSpan(row1, row2 - 1),
            9,
            new TextSpan(second, second + mention.length()));
    UnitName office = new UnitName("van-phong", "Văn phòng");
    Task one =
        new Task(
            "b1.1",
            Task.Origin.TABLE,
            "I. Chung",
            "1",
            "Xây dựng kế hoạch theo Nghị định số 89/2020/NĐ-CP",
            List.of(office),
            List.of(new UnitName("vu-phap-che", "Vụ Pháp chế")),
            "Quý IV/2021",
            new Deadline.Quarter(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 31)),
            "Kế hoạch",
            null,
            9,
            new TextSpan(row1, row2 - 1));
    Task two =
        new Task(
            "b1.2",
            Task.Origin.TABLE,
            "I. Chung",
            "2",
            "Tổng kết",
            List.of(office),
            List.of(),
            "Thường xuyên",
            new Deadline.Ongoing(null),
            null,
            null,
            10,
            new TextSpan(row2, end - 1));
    int dieu = text.indexOf("Điều 1");
    int khoan = text.indexOf("1. Xây");
    int annex = text.indexOf("PHỤ LỤC");
    return new LegalDocument(
        ID,
        "qd114.txt",
        new Metadata(
            "114/QĐ-BHXH",
            "Quyết định",
            "Bảo hiểm xã hội Việt Nam",
            "Hà Nội",
            LocalDate.of(2021, 1, 19),
            "Ban hành Chương trình hành động",
            "Nguyễn Thế Mạnh",
            "Tổng Giám đốc",
            List.of("Như Điều 2", "Lưu: VT"),
            2021),
        text,
        List.of(
            new Provision(
                "mo-dau",
                null,
                Provision.Kind.PREAMBLE,
                "Mở đầu",
                null,
                0,
                new TextSpan(0, dieu),
                null),
            new Provision(
                "dieu-1",
                null,
                Provision.Kind.ARTICLE,
                "Điều 1",
                "Ban hành",
                0,
                new TextSpan(dieu, khoan),
                null),
            new Provision(
                "dieu-1.khoan-1",
                "dieu-1",
                Provision.Kind.CLAUSE,
                "Điều 1 khoản 1",
                null,
                1,
                new TextSpan(khoan, annex),
                null),
            new Provision(
                "phu-luc",
                null,
                Provision.Kind.ANNEX,
                "Phụ lục",
                null,
                0,
                new TextSpan(annex, text.length()),
                null)),
        List.of(
            new TaskTable(
                "b1",
                "Phụ lục nhiệm vụ",
                new TextSpan(text.indexOf("TT\t"), end - 1),
                List.of(one, two))),
        List.of(),
        List.of(basis, inRow),
        List.of(),
        List.of(),
        List.of(new Diagnostic("unknown-unit", 3, "Không nhận ra đơn vị.")));
  }

  @Override
  public SearchResult search(SearchRequest request) {
    Map<Scope, Long> totals = new EnumMap<>(Scope.class);
    boolean nothing = request.text().equals("khong");
    for (Scope scope : Scope.values()) {
      totals.put(scope, nothing && !request.filters().isEmpty() ? 0L : (long) hits(scope).size());
    }
    List<FacetCounts> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (request.facets().contains(facet)) {
        facets.add(new FacetCounts(facet, values(facet, request)));
      }
    }
    List<Hit> hits = nothing && !request.filters().isEmpty() ? List.of() : hits(request.scope());
    return new SearchResult(
        request,
        request.text().isEmpty() ? "" : "các từ: " + request.text(),
        List.of(),
        hits.size(),
        totals,
        hits,
        facets,
        null);
  }

  private List<FacetCounts.Value> values(Facet facet, SearchRequest request) {
    List<String> names =
        switch (facet) {
          case DEADLINE -> List.of("2021", "2021-Q4", "ongoing", "2021-12");
          case TYPE -> List.of("quyet-dinh");
          case YEAR -> List.of("2021");
          case REFERENCE -> List.of(CITED.toString());
          case ISSUER -> List.of("Bảo hiểm xã hội Việt Nam");
          case UNIT, LEAD, COORDINATING ->
              Arrays.asList("van-phong,vu-phap-che,a,b,c,d,e,f,g,h".split(","));
        };
    return names.stream()
        .map(name ->
            new FacetCounts.Value(
                name,
                name,
                2,
                request.filters().contains(new Filter(facet, name, false)),
                request.filters().contains(new Filter(facet, name, true))))
        .toList();
  }

  private List<Hit> hits(Scope scope) {
    return switch (scope) {
      case DOCUMENTS -> List.of(hit(scope, "", "Căn cứ <mark>Nghị định</mark>", null, null));
      case TASKS ->
          document
              .tasks()
              .map(task -> hit(scope, "/nhiem-vu/" + ID + "/" + task.id(), "", task, null))
              .toList();
      case PROVISIONS -> List.of(hit(scope, "/van-ban/" + ID + "#dieu-1", "Điều 1", null, null));
      case REFERENCES ->
          document.references().stream()
              .map(r -> hit(scope, "/van-ban/" + ID + "#vd-1", "câu", null, r))
              .toList();
    };
  }

  private Hit hit(
      Scope scope,
      String url,
      String snippet,
      @org.jspecify.annotations.Nullable Task task,
      @org.jspecify.annotations.Nullable Reference reference) {
    return new Hit(
        ID + "#" + url,
        scope,
        null,
        ID,
        "114/QĐ-BHXH",
        "Quyết định",
        "Ban hành Chương trình hành động",
        LocalDate.of(2021, 1, 19),
        scope == Scope.DOCUMENTS ? null : "Điều 1",
        snippet,
        url.isEmpty() ? "/van-ban/" + ID : url,
        1,
        task,
        reference);
  }

  @Override
  public List<LegalDocument> documents(DocumentId id) {
    return id.equals(ID) ? List.of(document) : List.of();
  }

  @Override
  public List<DocumentSummary> summaries() {
    return List.of(new DocumentSummary(ID, document.metadata(), document.source(), 2, 2));
  }

  @Override
  public Optional<CitedDocument> cited(DocumentId id) {
    return id.equals(CITED)
        ? Optional.of(
            new CitedDocument(
                CITED,
                "Nghị định",
                "89/2020/NĐ-CP",
                null,
                LocalDate.of(2020, 8, 4),
                "Chính phủ",
                false,
                2,
                List.of()))
        : Optional.empty();
  }

  @Override
  public String generation() {
    return "1";
  }

  @Override
  public void close() {}

  public static void main(String[] args) throws Exception {
    WebServer server =
        new WebServer(
            new SmallEngine(),
            vn.cancu.vocabulary.Vocabulary.load(java.nio.file.Path.of("config")),
            Settings.load(java.nio.file.Path.of("config"))
                .at("127.0.0.1", Integer.parseInt(args[0])),
            java.time.Clock.systemUTC());
    server.start();
    Thread.currentThread().join();
  }
}
