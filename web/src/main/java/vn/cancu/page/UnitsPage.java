package vn.cancu.page;

import io.javalin.http.Context;
import java.util.List;
import vn.cancu.api.EntityTag;
import vn.cancu.search.SearchEngine;
import vn.cancu.vocabulary.Vocabulary;

/** All units. */
public final class UnitsPage {

  /** What the template reads. */
  record View(List<UnitTree.Line> busy, List<UnitTree.Line> unknown, List<UnitTree.Line> idle) {}

  private final SearchEngine engine;
  private final Vocabulary vocabulary;
  private final Templates templates;

  public UnitsPage(SearchEngine engine, Vocabulary vocabulary, Templates templates) {
    this.engine = engine;
    this.vocabulary = vocabulary;
    this.templates = templates;
  }

  /** {@code GET /don-vi}. */
  public void units(Context ctx) {
    if (!EntityTag.isFresh(ctx, engine.generation())) {
      UnitTree tree = new UnitTree(vocabulary, engine.units());
      templates.send(ctx, "units", "Đơn vị", new View(tree.busy(), tree.unknown(), tree.idle()));
    }
  }
}
