package vn.cancu.page;

import vn.cancu.search.Facet;
import vn.cancu.search.Grouping;
import vn.cancu.search.Scope;
import vn.cancu.search.Sort;
import vn.cancu.search.TaskDifference;

/** What the site calls things. */
final class Labels {

  private Labels() {}

  static String of(Scope scope) {
    return switch (scope) {
      case DOCUMENTS -> "Văn bản";
      case TASKS -> "Nhiệm vụ";
      case PROVISIONS -> "Điều khoản";
      case REFERENCES -> "Viện dẫn";
    };
  }

  /** A noun for a number of hits: "12 nhiệm vụ". */
  static String counted(Scope scope) {
    return switch (scope) {
      case DOCUMENTS -> "văn bản";
      case TASKS -> "nhiệm vụ";
      case PROVISIONS -> "đoạn, điều khoản";
      case REFERENCES -> "lượt viện dẫn";
    };
  }

  static String of(Facet facet) {
    return switch (facet) {
      case UNIT -> "Đơn vị (mọi vai trò)";
      case LEAD -> "Đơn vị chủ trì";
      case COORDINATING -> "Đơn vị phối hợp";
      case RECIPIENT -> "Nơi nhận báo cáo";
      case DEADLINE -> "Thời hạn";
      case KIND -> "Loại nhiệm vụ";
      case ORIGIN -> "Đọc từ";
      case REFERENCE -> "Văn bản được viện dẫn";
      case RELATION -> "Quan hệ với văn bản được viện dẫn";
      case TYPE -> "Loại văn bản";
      case ISSUER -> "Cơ quan ban hành";
      case YEAR -> "Năm ban hành";
    };
  }

  /** What to put before a value that stands alone. */
  static String shortly(Facet facet) {
    return switch (facet) {
      case UNIT, LEAD -> "";
      case COORDINATING -> "phối hợp: ";
      case RECIPIENT -> "báo cáo gửi: ";
      case DEADLINE -> "hạn: ";
      case REFERENCE -> "viện dẫn ";
      case KIND -> "loại: ";
      case ORIGIN -> "đọc từ: ";
      case RELATION -> "quan hệ: ";
      case TYPE, ISSUER -> "";
      case YEAR -> "năm ";
    };
  }

  static String of(TaskDifference difference) {
    return switch (difference) {
      case DEADLINE -> "thời hạn khác nhau";
      case LEAD -> "đơn vị chủ trì khác nhau";
      case PERIOD -> "cho năm khác";
    };
  }

  static String of(Grouping group) {
    return switch (group) {
      case UNIT -> "Đơn vị chủ trì";
      case SECTION -> "Mục";
      case MONTH -> "Tháng đến hạn";
      case DOCUMENT -> "Văn bản";
    };
  }

  static String of(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Liên quan nhất";
      case NEWEST -> "Mới nhất";
      case OLDEST -> "Cũ nhất";
      case DEADLINE -> "Thời hạn gần nhất";
    };
  }
}
