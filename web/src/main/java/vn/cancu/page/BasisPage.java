package vn.cancu.page;

import io.javalin.http.Context;

/** The way into tracing: {@code GET /can-cu}. */
public final class BasisPage {

  /** The page says the same to everybody. */
  record View() {}

  private final Templates templates;

  public BasisPage(Templates templates) {
    this.templates = templates;
  }

  public void show(Context ctx) {
    templates.send(ctx, "basis", "Căn cứ và viện dẫn", new View());
  }
}
