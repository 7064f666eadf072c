package vn.cancu.trace;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Reference;
import vn.cancu.language.Folding;

/** Compares what a draft names with what the collection knows. */
public final class DraftCheck {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int CANDIDATES = 10;

  private final Catalogue catalogue;
  private final Validities validities;

  public DraftCheck(Catalogue catalogue, Validities validities) {
    this.catalogue = catalogue;
    this.validities = validities;
  }

  /** One finding a mention, in text order. */
  public List<Finding> check(DraftReader.Draft draft) {
    return draft.found().stream().map(this::finding).toList();
  }

  private Finding finding(DraftReader.Found found) {
    Reference reference = found.reference();
    DocumentId target = reference.target();
    if (reference.self()) {
      return bare(found, Finding.Status.SELF);
    }
    if (target == null) {
      return bare(found, Finding.Status.UNIDENTIFIED);
    }
    KnownDocument document = catalogue.find(target).orElse(null);
    List<Finding.Remark> remarks = new ArrayList<>();
    List<KnownDocument> candidates = candidates(reference, target, document);
    if (document == null) {
      if (isYearless(target)) {
        remarks.add(yearMissing(candidates));
      } else {
        otherYears(target, candidates, remarks);
      }
      return new Finding(
          found, Finding.Status.UNKNOWN, null, Validity.UNKNOWN, remarks, candidates);
    }
    Validity validity = validities.of(target);
    compare(reference, document, remarks);
    if (document.lacksYear()) {
      remarks.add(yearMissing(candidates));
    }
    ended(validity, remarks);
    return new Finding(
        found,
        document.held() ? Finding.Status.HELD : Finding.Status.NAMED,
        document,
        validity,
        remarks,
        document.lacksYear() ? candidates : List.of());
  }

  private static Finding bare(DraftReader.Found found, Finding.Status status) {
    return new Finding(found, status, null, Validity.UNKNOWN, List.of(), List.of());
  }

  /** Documents of the same number whose year is another or is known at all. */
  private List<KnownDocument> candidates(
      Reference reference, DocumentId target, @Nullable KnownDocument document) {
    Set<DocumentId> ids = new LinkedHashSet<>(reference.candidates());
    if (document != null) {
      ids.addAll(document.candidates());
    } else {
      catalogue.find(target.withoutYear()).ifPresent(bare -> ids.addAll(bare.candidates()));
    }
    ids.remove(target);
    return ids.stream().map(catalogue::find).flatMap(Optional::stream).limit(CANDIDATES).toList();
  }

  private static void otherYears(
      DocumentId target, List<KnownDocument> candidates, List<Finding.Remark> remarks) {
    List<String> years =
        candidates.stream()
            .filter(candidate -> !candidate.id().equals(target.withoutYear()))
            .map(KnownDocument::year)
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .distinct()
            .toList();
    if (!years.isEmpty()) {
      String known = String.join(", ", years);
      remarks.add(
          new Finding.Remark(
              Finding.Kind.OTHER_YEAR,
              "Kho chỉ biết văn bản cùng số này của năm " + known + "; hãy kiểm tra ngày ban hành.",
              known));
    }
  }

  private static void compare(
      Reference reference, KnownDocument document, List<Finding.Remark> remarks) {
    LocalDate date = reference.date();
    LocalDate known = document.date();
    if (date != null && known != null && !date.equals(known)) {
      remarks.add(
          new Finding.Remark(
              Finding.Kind.DATE,
              "Ngày ghi trong dự thảo là "
                  + DAY.format(date)
                  + "; theo kho, văn bản này ban hành ngày "
                  + DAY.format(known)
                  + ".",
              known.toString()));
    }
    String issuer = reference.issuer();
    String right = document.issuer();
    if (issuer != null && right != null && !isSame(issuer, right)) {
      remarks.add(
          new Finding.Remark(
              Finding.Kind.ISSUER,
              "Cơ quan ban hành trong dự thảo là «" + issuer + "»; theo kho là «" + right + "».",
              right));
    }
  }

  /** Whether one name is the other or a part of it: "Bộ Y tế", "Bộ trưởng Bộ Y tế". */
  private static boolean isSame(String one, String other) {
    String first = Folding.fold(one).toLowerCase(Locale.ROOT);
    String second = Folding.fold(other).toLowerCase(Locale.ROOT);
    return first.contains(second) || second.contains(first);
  }

  private static boolean isYearless(DocumentId id) {
    return Character.isDigit(id.number().charAt(0)) && KnownDocument.yearIn(id) == null;
  }

  private static Finding.Remark yearMissing(List<KnownDocument> candidates) {
    String message =
        candidates.isEmpty()
            ? "Không nêu năm ban hành, nên không chắc là văn bản nào."
            : "Không nêu năm ban hành; có thể là một trong "
                + candidates.size()
                + " văn bản cùng số.";
    return new Finding.Remark(Finding.Kind.YEAR_MISSING, message, null);
  }

  private static void ended(Validity validity, List<Finding.Remark> remarks) {
    String since = validity.since() == null ? "" : " từ ngày " + DAY.format(validity.since());
    switch (validity.state()) {
      case UNKNOWN -> {}
      case PARTLY ->
          remarks.add(
              new Finding.Remark(
                  Finding.Kind.PARTLY_ENDED,
                  "Một phần đã bị thay thế hoặc bãi bỏ bởi " + by(validity) + ".",
                  by(validity)));
      case ENDING ->
          remarks.add(
              new Finding.Remark(
                  Finding.Kind.ENDED,
                  "Sẽ hết hiệu lực" + since + ", theo " + by(validity) + ".",
                  by(validity)));
      case ENDED ->
          remarks.add(
              new Finding.Remark(
                  Finding.Kind.ENDED,
                  "Đã hết hiệu lực" + since + ", theo " + by(validity) + ".",
                  by(validity)));
    }
  }

  private static String by(Validity validity) {
    return validity.causes().getFirst().by().label();
  }
}
