package vn.cancu.ingest;

import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.document.LegalDocument;

/** Writes what was understood of a document as one JSON object. */
public final class ExtractionJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS).build();

  private ExtractionJson() {}

  /**
   * The object on one line.
   *
   * @param pretty whether to indent it over several lines instead
   */
  public static String write(LegalDocument document, boolean pretty) {
    ExtractionView view = ExtractionView.of(document);
    return pretty
        ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(view)
        : MAPPER.writeValueAsString(view);
  }
}
