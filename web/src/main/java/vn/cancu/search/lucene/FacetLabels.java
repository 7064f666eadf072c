package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.cancu.document.DocumentId;
import vn.cancu.document.DocumentPlace;
import vn.cancu.index.Described;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.CitedDocument;
import vn.cancu.search.Facet;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/** What the values of facets are called. */
final class FacetLabels {

  private static final String UNIT_NAME = Field.UNIT_NAME.on(Level.TASK);
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private final Vocabulary vocabulary;
  private final Dictionary dictionary;
  private final CitationIndex citations;

  FacetLabels(Vocabulary vocabulary, Dictionary dictionary, CitationIndex citations) {
    this.vocabulary = vocabulary;
    this.dictionary = dictionary;
    this.citations = citations;
  }

  String of(Facet facet, String value) throws IOException {
    return switch (facet) {
      case UNIT, LEAD, COORDINATING, RECIPIENT -> unit(value);
      case DEADLINE -> deadline(value);
      case REFERENCE -> reference(value);
      case KIND -> kind(value);
      case ORIGIN -> origin(value);
      case RELATION -> relation(value);
      case TYPE -> type(value);
      case ISSUER, YEAR -> value;
    };
  }

  private String type(String value) {
    return vocabulary
        .types()
        .byName(value)
        .map(DocumentType::name)
        .orElse(value.equals("tai-lieu") ? "Tài liệu khác" : value);
  }

  /** An unknown unit is called what its documents call it most often. */
  private String unit(String value) throws IOException {
    Unit unit = vocabulary.units().byId(value).orElse(null);
    if (unit != null) {
      return unit.name();
    }
    String prefix = Described.prefix(value);
    return dictionary.startingWith(UNIT_NAME, prefix).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(described -> described.getKey().substring(prefix.length()))
        .orElse(value);
  }

  /** A document, or a place in one: "khoản 2 Điều 14 Nghị định 89/2020/NĐ-CP". */
  private String reference(String value) throws IOException {
    DocumentPlace place = DocumentPlace.parse(value).orElse(null);
    return place == null
        ? document(value)
        : place.place().label() + " " + document(place.document().toString());
  }

  private String document(String value) throws IOException {
    DocumentId id = DocumentId.parse(value).orElse(null);
    CitedDocument cited = id == null ? null : citations.find(id).orElse(null);
    if (id == null || cited == null) {
      return value;
    }
    String name = cited.number() != null ? cited.number() : cited.name();
    if (name == null) {
      return value;
    }
    String label = name.startsWith(cited.type()) ? name : cited.type() + " " + name;
    String bare = id.withoutYear().number();
    return bare.equals(id.number())
        ? label
        : label + " năm " + id.number().substring(bare.length() + 1);
  }

  private static String kind(String value) {
    return switch (value) {
      case "work" -> "Thực hiện công việc";
      case "report" -> "Báo cáo, gửi kết quả";
      default -> value;
    };
  }

  private static String origin(String value) {
    return switch (value) {
      case "table" -> "Bảng phân công";
      case "text" -> "Lời văn";
      default -> value;
    };
  }

  private static String relation(String value) {
    return switch (value) {
      case "basis" -> "Căn cứ";
      case "implements" -> "Triển khai";
      case "cites" -> "Dẫn chiếu";
      case "amends" -> "Sửa đổi, bổ sung";
      case "replaces" -> "Thay thế";
      case "repeals" -> "Bãi bỏ";
      default -> value;
    };
  }

  private static String deadline(String value) {
    return switch (value) {
      case "recurring" -> "Định kỳ";
      case "ongoing" -> "Thường xuyên";
      case "event" -> "Theo sự kiện";
      case "none" -> "Không nêu thời hạn";
      case "overdue" -> "Quá hạn";
      case "this-month" -> "Đến hạn trong tháng này";
      case "this-quarter" -> "Đến hạn trong quý này";
      case "next-30-days" -> "Đến hạn trong 30 ngày tới";
      default -> calendar(value);
    };
  }

  private static String calendar(String value) {
    return switch (value.length()) {
      case 4 -> "Năm " + value;
      case 7 ->
          value.charAt(5) == 'Q'
              ? "Quý " + ROMAN.get(value.charAt(6) - '1') + "/" + value.substring(0, 4)
              : "Tháng " + Integer.parseInt(value, 5, 7, 10) + "/" + value.substring(0, 4);
      case 10 ->
          "Ngày " + value.substring(8) + "/" + value.substring(5, 7) + "/" + value.substring(0, 4);
      default -> value;
    };
  }
}
