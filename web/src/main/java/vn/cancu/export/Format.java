package vn.cancu.export;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;

/** A form in which all hits of a search are given out. */
public enum Format {
  CSV("csv", "text/csv; charset=utf-8"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  NDJSON("ndjson", "application/x-ndjson"),
  ICS("ics", "text/calendar; charset=utf-8");

  private final String suffix;
  private final String contentType;

  Format(String suffix, String contentType) {
    this.suffix = suffix;
    this.contentType = contentType;
  }

  /** What its addresses end with, without the dot. */
  public String suffix() {
    return suffix;
  }

  String contentType() {
    return contentType;
  }

  /** The form named by the {@code Accept} header; empty when it names none of them. */
  static Optional<Format> accepted(Context ctx) {
    String accept = ctx.header("Accept");
    return accept == null
        ? Optional.empty()
        : Arrays.stream(values()).filter(format -> accept.contains(format.mediaType())).findFirst();
  }

  private String mediaType() {
    int parameters = contentType.indexOf(';');
    return parameters < 0 ? contentType : contentType.substring(0, parameters);
  }
}
