package vn.cancu.api;

import java.util.Locale;
import vn.cancu.document.Relation;

/** What relations are called in tables and in URLs. */
public final class RelationNames {

  private RelationNames() {}

  /** "Căn cứ". */
  public static String of(Relation relation) {
    return switch (relation) {
      case BASIS -> "Căn cứ";
      case IMPLEMENTS -> "Triển khai";
      case CITES -> "Dẫn chiếu";
      case AMENDS -> "Sửa đổi, bổ sung";
      case REPLACES -> "Thay thế";
      case REPEALS -> "Bãi bỏ";
    };
  }

  /** From the side of the document named: "Là căn cứ của". */
  public static String passive(Relation relation) {
    return switch (relation) {
      case BASIS -> "Là căn cứ của";
      case IMPLEMENTS -> "Được triển khai bởi";
      case CITES -> "Được dẫn chiếu bởi";
      case AMENDS -> "Được sửa đổi, bổ sung bởi";
      case REPLACES -> "Được thay thế bởi";
      case REPEALS -> "Bị bãi bỏ bởi";
    };
  }

  /** {@code basis}. */
  public static String keyword(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }
}
