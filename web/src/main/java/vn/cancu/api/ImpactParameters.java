package vn.cancu.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.DocumentPlace;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Relation;
import vn.cancu.search.SearchRequest;
import vn.cancu.trace.ImpactRequest;
import vn.cancu.trace.PinpointWords;
import vn.cancu.trace.TraceRequest;

/** The query string that page, API and export of an impact share. */
public final class ImpactParameters {

  public static final String PLACE = "place";
  private static final String WHOLE = "whole";
  private static final String STEPS = "steps";
  private static final String RELATION = "relation";
  private static final String TASKS = "tasks";
  private static final String SIZE = "size";
  private static final String CURSOR = "cursor";
  private static final String FORMAT = "format";

  /** Every parameter of the API, in canonical order. */
  public static final List<String> NAMES =
      List.of(PLACE, WHOLE, STEPS, RELATION, TASKS, SIZE, CURSOR, FORMAT);

  private static final List<String> PAGE_NAMES = NAMES.subList(0, NAMES.size() - 1);
  private static final int DEFAULT_SIZE = 100;
  private static final List<String> RELATIONS =
      Stream.of(Relation.values()).map(TraceParameters::name).toList();

  /** Which tasks count. */
  private enum Tasks {
    /** Those whose own words name the document. */
    NAMED,
    /** Those of documents that rest on it, too. */
    ALL
  }

  /** What the API answers with. */
  public enum Format {
    JSON,
    CSV
  }

  /** What became of a query string. */
  public sealed interface Reading {

    /**
     * It is a request.
     *
     * @param size rows of a page
     * @param cursor where the page before ended
     */
    record Accepted(ImpactRequest request, int size, @Nullable String cursor, Format format)
        implements Reading {}

    /** It has errors, at least one. */
    record Refused(List<ParameterError> errors) implements Reading {

      public Refused {
        errors = List.copyOf(errors);
      }
    }
  }

  private ImpactParameters() {}

  /** Reads the parameters of the API. */
  public static Reading ofApi(Map<String, List<String>> parameters, DocumentId id) {
    return read(parameters, NAMES, id);
  }

  /** Reads the parameters of the page. */
  public static Reading ofPage(Map<String, List<String>> parameters, DocumentId id) {
    return read(parameters, PAGE_NAMES, id);
  }

  private static Reading read(
      Map<String, List<String>> parameters, List<String> names, DocumentId id) {
    ParameterReader reader = new ParameterReader(parameters);
    reader.refuseUnknown(names);
    ImpactRequest request =
        new ImpactRequest(
            id,
            place(reader, id),
            reader.flag(WHOLE),
            relations(reader),
            reader.number(STEPS, 1, TraceRequest.MAX_DEPTH, 1),
            reader.choice(TASKS, Tasks.values(), Tasks.NAMED) == Tasks.ALL);
    int size = reader.number(SIZE, 1, SearchRequest.MAX_SIZE, DEFAULT_SIZE);
    Format format = reader.choice(FORMAT, Format.values(), Format.JSON);
    return reader.errors().isEmpty()
        ? new Reading.Accepted(request, size, reader.single(CURSOR), format)
        : new Reading.Refused(reader.errors());
  }

  /** As an address has it, or in words. */
  private static @Nullable Pinpoint place(ParameterReader reader, DocumentId id) {
    String typed = reader.text(PLACE);
    if (typed.isEmpty()) {
      return null;
    }
    Pinpoint place =
        DocumentPlace.parse(DocumentPlace.prefix(id) + typed)
            .map(DocumentPlace::place)
            .or(() -> PinpointWords.read(typed))
            .orElse(null);
    if (place == null) {
      reader.refuse(
          PLACE, typed, "Viết điều khoản như «khoản 2 Điều 14» hoặc dieu-14.khoan-2.", List.of());
    }
    return place;
  }

  private static Set<Relation> relations(ParameterReader reader) {
    return reader
        .values(RELATION, RELATIONS::contains, "Quan hệ là một trong các từ cho phép.", RELATIONS)
        .stream()
        .map(value -> Relation.valueOf(value.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  /** Query string of a request without its document, with its question mark; defaults left out. */
  public static String write(ImpactRequest request, @Nullable String cursor) {
    List<String> pairs = pairs(request);
    if (cursor != null) {
      pairs.add(CURSOR + "=" + cursor);
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  /** Address of the same in the API. */
  public static String api(ImpactRequest request, Format format) {
    List<String> pairs = pairs(request);
    if (format != Format.JSON) {
      pairs.add(FORMAT + "=" + TraceParameters.name(format));
    }
    return "/api/v1/references/"
        + request.of()
        + "/impact"
        + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
  }

  private static List<String> pairs(ImpactRequest request) {
    List<String> pairs = new ArrayList<>();
    Pinpoint place = request.place();
    if (place != null) {
      pairs.add(PLACE + "=" + URLEncoder.encode(place.path(), StandardCharsets.UTF_8));
    }
    if (request.whole()) {
      pairs.add(WHOLE + "=1");
    }
    if (request.steps() > 1) {
      pairs.add(STEPS + "=" + request.steps());
    }
    new TreeSet<>(request.relations())
        .forEach(relation -> pairs.add(RELATION + "=" + TraceParameters.name(relation)));
    if (request.allTasks()) {
      pairs.add(TASKS + "=" + TraceParameters.name(Tasks.ALL));
    }
    return pairs;
  }
}
