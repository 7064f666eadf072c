package vn.cancu.api;

import io.javalin.http.Context;
import java.io.IOException;
import vn.cancu.trace.Finding;
import vn.cancu.trace.Validities;

/** Checks what a draft names against the collection. */
public final class CheckApi {

  static final String FORMAT = "format";

  /** What it answers with. */
  private enum Format {
    JSON,
    CSV
  }

  private final Drafts drafts;
  private final Validities validities;
  private final Json json;

  public CheckApi(Drafts drafts, Validities validities, Json json) {
    this.drafts = drafts;
    this.validities = validities;
    this.json = json;
  }

  /** {@code POST /api/v1/references:check}. */
  public void check(Context ctx) throws IOException {
    ParameterReader reader = new ParameterReader(ctx.queryParamMap());
    reader.refuseUnknown(java.util.List.of(FORMAT));
    Format format = reader.choice(FORMAT, Format.values(), Format.JSON);
    if (!reader.errors().isEmpty()) {
      Problem.parameters(ctx, reader.errors()).send(ctx, json);
      return;
    }
    switch (drafts.check(ctx)) {
      case Drafts.Outcome.Refused(Problem problem) -> problem.send(ctx, json);
      case Drafts.Outcome.Checked checked -> {
        ctx.header("Cache-Control", "no-store");
        switch (format) {
          case CSV -> csv(ctx, checked);
          case JSON ->
              json.send(ctx, CheckJson.of(checked.draft(), checked.findings(), validities));
        }
      }
    }
  }

  /** The findings as a table, also for the page. */
  public static void csv(Context ctx, Drafts.Outcome.Checked checked) {
    CheckJson.csv(checked.findings()).send(ctx, "kiem-tra-vien-dan");
  }

  /** What the page calls a status. */
  public static String label(Finding.Status status) {
    return CheckJson.label(status);
  }
}
