package vn.cancu.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.Explanation;

/** Why a hit answers a search, in JSON. */
record ExplanationJson(
    String id,
    double score,
    List<PartJson> parts,
    @Nullable EvidenceJson evidence,
    Explanation.@Nullable Details details) {

  /**
   * One part of the score.
   *
   * @param share of the score; below 0 for what is taken away from it
   */
  record PartJson(String kind, String words, double points, double share) {}

  /** How much of the typed words the hit has. */
  record EvidenceJson(int typed, int required, int found, List<String> missing) {}

  static ExplanationJson of(Explanation explanation) {
    Explanation.Evidence evidence = explanation.evidence();
    return new ExplanationJson(
        explanation.id(),
        explanation.score(),
        explanation.parts().stream().map(part -> part(part, explanation.score())).toList(),
        evidence == null
            ? null
            : new EvidenceJson(
                evidence.typed(), evidence.required(), evidence.found(), evidence.missing()),
        explanation.details());
  }

  private static PartJson part(Explanation.Part part, double score) {
    return new PartJson(
        part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        part.words(),
        part.points(),
        score == 0 ? 0 : part.points() / score);
  }
}
