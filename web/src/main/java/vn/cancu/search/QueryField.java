package vn.cancu.search;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of the query language; the words a reader sees for each. */
enum QueryField {
  NUMBER(null, "số văn bản", "so sohieu number"),
  TYPE(Facet.TYPE, "loại văn bản", "loai type"),
  UNIT(Facet.UNIT, "đơn vị", "donvi unit"),
  LEAD(Facet.LEAD, "đơn vị chủ trì", "chutri lead"),
  COORDINATING(Facet.COORDINATING, "đơn vị phối hợp", "phoihop coordinating"),
  DEADLINE(Facet.DEADLINE, "thời hạn", "han thoihan deadline"),
  REFERENCE(Facet.REFERENCE, "viện dẫn", "cancu viendan reference"),
  ISSUER(Facet.ISSUER, "cơ quan ban hành", "coquan issuer"),
  YEAR(Facet.YEAR, "năm ban hành", "nam year");

  private final @Nullable Facet facet;
  private final String label;
  private final String names;

  QueryField(@Nullable Facet facet, String label, String names) {
    this.facet = facet;
    this.label = label;
    this.names = " " + names + " ";
  }

  String label() {
    return label;
  }

  /** The field with this folded name, a word without blanks. */
  static Optional<QueryField> ofName(String folded) {
    return Arrays.stream(values())
        .filter(field -> field.names.contains(" " + folded + " "))
        .findFirst();
  }

  /** The label of a facet. */
  static String labelOf(Facet facet) {
    return Arrays.stream(values())
        .filter(field -> field.facet == facet)
        .map(QueryField::label)
        .findFirst()
        .orElseThrow();
  }
}
