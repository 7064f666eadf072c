package vn.cancu.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.EntityTag;
import vn.cancu.api.Problem;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.Similar;

/** What is near to a held document, or to one of its provisions. */
public final class SimilarPage {

  /** Anchor of a provision. */
  static final String PROVISION = "muc";

  private static final int LISTED = 20;

  /**
   * What the template reads.
   *
   * @param provision the provision compared, {@code null} for the whole document
   */
  record View(
      String document,
      @Nullable String title,
      String documentHref,
      @Nullable String provision,
      List<SimilarView> similar,
      String jsonHref) {}

  private final SearchEngine engine;
  private final Templates templates;
  private final ErrorPage errors;

  public SimilarPage(SearchEngine engine, Templates templates, ErrorPage errors) {
    this.engine = engine;
    this.templates = templates;
    this.errors = errors;
  }

  /** {@code GET /van-ban/{type}/{number}/lien-quan}. */
  public void similar(Context ctx) {
    Optional<DocumentId> id =
        DocumentId.parse(ctx.pathParam("type") + "/" + ctx.pathParam("number"));
    List<LegalDocument> held = id.map(engine::documents).orElse(List.of());
    String anchor = ctx.queryParam(PROVISION);
    Optional<Provision> provision =
        held.stream()
            .flatMap(document -> document.provisions().stream())
            .filter(candidate -> candidate.id().equals(anchor))
            .findFirst();
    if (held.isEmpty() || (anchor != null && provision.isEmpty())) {
      errors.send(ctx, Problem.notFound(ctx));
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      View view = view(held.getFirst(), provision.orElse(null));
      String what = view.provision() == null ? "" : view.provision() + " ";
      templates.send(ctx, "similar", "Liên quan đến " + what + view.document(), view);
    }
  }

  private View view(LegalDocument document, @Nullable Provision provision) {
    DocumentId id = document.id();
    Metadata metadata = document.metadata();
    List<Similar> similar =
        provision == null ? engine.similar(id, LISTED) : engine.similar(id, provision.id(), LISTED);
    return new View(
        Wording.name(id, metadata.type(), metadata.number(), metadata.title()),
        Wording.titleBeside(metadata.number(), metadata.title()),
        Links.document(id) + (provision == null ? "" : "#" + provision.id()),
        provision == null ? null : provision.label(),
        SimilarView.of(engine, similar),
        provision == null
            ? "/api/v1/documents/" + id + "/similar"
            : "/api/v1/provisions/" + id + "/" + provision.id() + "/similar");
  }
}
