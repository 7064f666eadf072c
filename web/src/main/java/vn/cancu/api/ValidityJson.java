package vn.cancu.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.trace.Validity;

/** Whether a document is in force as far as texts say so, in JSON. */
record ValidityJson(String state, @Nullable LocalDate since, List<Cause> causes) {

  private static final int CAUSES = 20;

  /** A sentence that ends the document or a part of it. */
  record Cause(
      String by, String label, boolean whole, @Nullable LocalDate since, MentionJson mention) {}

  static ValidityJson of(Validity validity) {
    return new ValidityJson(
        TraceParameters.name(validity.state()),
        validity.since(),
        validity.causes().stream()
            .limit(CAUSES)
            .map(cause ->
                new Cause(
                    cause.by().id().toString(),
                    cause.by().label(),
                    cause.whole(),
                    cause.since(),
                    MentionJson.of(cause.mention())))
            .toList());
  }
}
