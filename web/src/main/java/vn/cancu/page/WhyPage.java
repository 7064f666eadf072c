package vn.cancu.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cancu.api.EntityTag;
import vn.cancu.api.ExplainApi;
import vn.cancu.api.Problem;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.document.Task;
import vn.cancu.search.Explanation;
import vn.cancu.search.SearchEngine;

/** Says why a hit answers a search. */
public final class WhyPage {

  private static final String TASK = "nv-";
  private static final String REFERENCE = "vd-";
  private static final int CONTENT = 120;

  private final SearchEngine engine;
  private final Templates templates;
  private final ErrorPage errors;
  private final Clock clock;

  public WhyPage(SearchEngine engine, Templates templates, ErrorPage errors, Clock clock) {
    this.engine = engine;
    this.templates = templates;
    this.errors = errors;
    this.clock = clock;
  }

  /** {@code GET /tim-kiem/vi-sao}. */
  public void why(Context ctx) {
    switch (ExplainApi.read(ctx.queryParamMap())) {
      case ExplainApi.Question.Refused refused ->
          errors.send(ctx, Problem.parameters(ctx, refused.errors()));
      case ExplainApi.Question.Asked asked -> answer(ctx, asked);
    }
  }

  private void answer(Context ctx, ExplainApi.Question.Asked asked) {
    Optional<Explanation> explanation = engine.explain(asked.request(), asked.id());
    if (explanation.isEmpty()) {
      errors.send(ctx, Problem.notFound(ctx));
    } else if (!EntityTag.isFresh(ctx, engine.generation(), LocalDate.now(clock).toString())) {
      String id = asked.id();
      String json = "/api/v1/search/explain?" + ctx.queryString();
      WhyView view = WhyView.of(explanation.get(), asked.request(), about(id), href(id), json);
      templates.send(ctx, "why", "Vì sao có kết quả này?", view);
    }
  }

  private static String href(String id) {
    int task = id.indexOf("#" + TASK);
    return task < 0
        ? "/van-ban/" + id
        : "/nhiem-vu/" + id.substring(0, task) + "/" + id.substring(task + 1 + TASK.length());
  }

  private String about(String id) {
    int hash = id.indexOf('#');
    String document = hash < 0 ? id : id.substring(0, hash);
    List<LegalDocument> held = DocumentId.parse(document).map(engine::documents).orElse(List.of());
    if (held.isEmpty()) {
      return id;
    }
    LegalDocument first = held.getFirst();
    Metadata metadata = first.metadata();
    String name = Wording.name(first.id(), metadata.type(), metadata.number(), metadata.title());
    String part = hash < 0 ? "" : part(first, id.substring(hash + 1));
    return part.isEmpty() ? name : part + " – " + name;
  }

  private static String part(LegalDocument document, String part) {
    if (part.startsWith(TASK)) {
      return document
          .tasks()
          .filter(task -> task.id().equals(part.substring(TASK.length())))
          .map(Task::content)
          .findFirst()
          .map(content -> Wording.shortened(content, CONTENT))
          .orElse("");
    }
    if (part.startsWith(REFERENCE)) {
      int at = Integer.parseInt(part.substring(REFERENCE.length())) - 1;
      return at < document.references().size() ? document.references().get(at).raw() : "";
    }
    return document.provisions().stream()
        .filter(provision -> provision.id().equals(part))
        .map(Provision::label)
        .findFirst()
        .orElse("");
  }
}
