package vn.cancu.page;

import io.javalin.http.Context;
import java.util.List;
import vn.cancu.api.ParameterError;
import vn.cancu.api.Problem;

/** Tells a reader what went wrong and where to go from there. */
public final class ErrorPage {

  /** What the template reads. */
  record View(
      int status, String heading, String detail, List<ParameterError> errors, String retry) {}

  private final Templates templates;

  public ErrorPage(Templates templates) {
    this.templates = templates;
  }

  /** Answers with the problem as a page. */
  public void send(Context ctx, Problem problem) {
    String detail = problem.detail() == null ? "" : problem.detail();
    ctx.status(problem.status()).header("Cache-Control", "no-store");
    templates.send(
        ctx,
        "error",
        problem.title(),
        new View(
            problem.status(), problem.title(), detail, problem.errors(), Retry.of(ctx, problem)));
  }
}
