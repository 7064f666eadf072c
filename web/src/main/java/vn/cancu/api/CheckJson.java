package vn.cancu.api;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Reference;
import vn.cancu.trace.DraftReader;
import vn.cancu.trace.Finding;
import vn.cancu.trace.PinpointWords;
import vn.cancu.trace.Validities;

/**
 * A checked draft in JSON.
 *
 * @param text the text the offsets count in: as sent, or as found in the file
 */
record CheckJson(
    int characters, int total, Map<String, Integer> statuses, List<Found> references, String text) {

  /** One mention. */
  record Found(
      String raw,
      int start,
      int end,
      String status,
      @Nullable String targetId,
      @Nullable String pinpoint,
      String relation,
      String sentence,
      @Nullable KnownJson document,
      List<Remark> remarks,
      List<KnownJson> candidates) {}

  /** Something to look at again. */
  record Remark(String kind, String message, @Nullable String expected) {}

  static CheckJson of(DraftReader.Draft draft, List<Finding> findings, Validities validities) {
    Map<Finding.Status, Integer> counts = new EnumMap<>(Finding.Status.class);
    for (Finding.Status status : Finding.Status.values()) {
      counts.put(status, 0);
    }
    findings.forEach(finding -> counts.merge(finding.status(), 1, Integer::sum));
    Map<String, Integer> statuses = new LinkedHashMap<>();
    counts.forEach((status, count) -> statuses.put(TraceParameters.name(status), count));
    return new CheckJson(
        draft.text().length(),
        findings.size(),
        statuses,
        findings.stream().map(finding -> found(finding, validities)).toList(),
        draft.text());
  }

  private static Found found(Finding finding, Validities validities) {
    Reference reference = finding.found().reference();
    DocumentId target = reference.target();
    return new Found(
        reference.raw(),
        finding.found().start(),
        finding.found().end(),
        TraceParameters.name(finding.status()),
        target == null ? null : target.toString(),
        PinpointWords.of(reference),
        RelationNames.keyword(reference.relation()),
        finding.found().sentence(),
        finding.document() == null ? null : KnownJson.of(finding.document(), validities),
        finding.remarks().stream()
            .map(remark ->
                new Remark(
                    TraceParameters.name(remark.kind()), remark.message(), remark.expected()))
            .toList(),
        finding.candidates().stream().map(each -> KnownJson.of(each, validities)).toList());
  }

  static Csv csv(List<Finding> findings) {
    Csv csv =
        new Csv(
            "Vị trí",
            "Viện dẫn",
            "Điều khoản",
            "Tình trạng",
            "Mã văn bản",
            "Văn bản",
            "Ngày ban hành",
            "Cơ quan ban hành",
            "Cần xem lại",
            "Có thể là",
            "Câu");
    for (Finding finding : findings) {
      Reference reference = finding.found().reference();
      csv.row(
          finding.found().start(),
          reference.raw(),
          PinpointWords.of(reference),
          label(finding.status()),
          reference.target(),
          finding.document() == null ? null : finding.document().label(),
          finding.document() == null ? null : finding.document().date(),
          finding.document() == null ? null : finding.document().issuer(),
          String.join(" ", finding.remarks().stream().map(Finding.Remark::message).toList()),
          Csv.joined(finding.candidates().stream().map(each -> each.id()).toList()),
          finding.found().sentence());
    }
    return csv;
  }

  static String label(Finding.Status status) {
    return switch (status) {
      case HELD -> "Có trong kho";
      case NAMED -> "Chưa có trong kho, có văn bản khác viện dẫn";
      case UNKNOWN -> "Kho không biết";
      case UNIDENTIFIED -> "Không xác định được văn bản";
      case SELF -> "Chính văn bản này";
    };
  }
}
