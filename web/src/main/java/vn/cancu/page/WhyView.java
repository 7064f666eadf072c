package vn.cancu.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.Explanation;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;

/**
 * Why a hit is one, in plain words.
 *
 * @param about what the hit is called
 * @param reasons what counted, the weightiest first
 * @param words how much of the typed words it has, and which it does not
 * @param filters how many filters it satisfies
 */
record WhyView(
    String q,
    String about,
    String href,
    String backHref,
    List<Reason> reasons,
    @Nullable String words,
    int filters,
    String order,
    String score,
    String jsonHref) {

  /**
   * @param percent share of the score in whole percent, 0 for what takes away
   * @param share the same in words
   */
  record Reason(String text, long percent, String share) {}

  /** Smaller parts are left to the exact explanation. */
  private static final int SHOWN = 12;

  static WhyView of(
      Explanation explanation, SearchRequest request, String about, String href, String json) {
    return new WhyView(
        request.text(),
        about,
        Links.marked(href, request),
        Links.search(request),
        reasons(explanation, request.scope()),
        explanation.evidence() == null ? null : words(explanation.evidence()),
        request.filters().size(),
        Labels.of(request.sort()),
        String.format(java.util.Locale.ROOT, "%.2f", explanation.score()).replace('.', ','),
        json);
  }

  /** The weightiest parts, and whatever takes points away. */
  private static List<Reason> reasons(Explanation explanation, Scope scope) {
    List<Explanation.Part> parts = explanation.parts();
    double given = parts.stream().mapToDouble(Explanation.Part::points).filter(p -> p > 0).sum();
    return Stream.concat(
            parts.stream().filter(part -> part.points() >= 0).limit(SHOWN),
            parts.stream().filter(part -> part.points() < 0))
        .map(part -> reason(part, given, scope))
        .toList();
  }

  private static Reason reason(Explanation.Part part, double given, Scope scope) {
    long percent = Math.round(100 * part.points() / given);
    String share = percent < 0 ? "−" + -percent + " %" : percent < 1 ? "dưới 1 %" : percent + " %";
    return new Reason(text(part, scope), Math.max(0, percent), share);
  }

  private static String text(Explanation.Part part, Scope scope) {
    String words = "«" + part.words() + "»";
    return switch (part.kind()) {
      case TEXT -> words + " trong nội dung";
      case HEADING ->
          words
              + switch (scope) {
                case DOCUMENTS -> " trong trích yếu";
                case PROVISIONS -> " trong tiêu đề chương, mục, điều";
                case TASKS -> " trong tên bảng hoặc mục";
                case REFERENCES -> " trong tiêu đề";
              };
      case TITLE -> words + " trong trích yếu của văn bản";
      case ORDER -> "Cả câu " + words + " đứng liền nhau, đúng thứ tự";
      case PHRASE -> "Cụm từ " + words;
      case SYNONYM -> "Cách viết khác: " + words;
      case OWN_NUMBER ->
          scope == Scope.DOCUMENTS ? "Chính là văn bản có số này" : "Thuộc văn bản có số này";
      case CITED_NUMBER -> "Có viện dẫn văn bản mang số này";
      case PLACE -> "Đúng điều, khoản, điểm đã gõ";
      case COVERAGE -> "Xem kỹ lại: nội dung có nhiều phần của câu tìm";
      case ENDED -> "Xếp thấp hơn vì văn bản đã hết hiệu lực, theo " + part.words();
      case PASSAGE -> "Xem kỹ lại: các từ đứng gần nhau trong cùng một đoạn";
    };
  }

  private static String words(Explanation.Evidence evidence) {
    String has =
        "Có "
            + evidence.found()
            + " trong "
            + evidence.typed()
            + " chữ khác nhau đã gõ; kết quả nào cũng phải có ít nhất "
            + evidence.required()
            + ".";
    return evidence.missing().isEmpty()
        ? has
        : has + " Không có: «" + String.join("», «", evidence.missing()) + "».";
  }
}
