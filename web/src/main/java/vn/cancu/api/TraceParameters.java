package vn.cancu.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Relation;
import vn.cancu.trace.Direction;
import vn.cancu.trace.TraceRequest;

/** The query string that page, API and exports of a trace share. */
public final class TraceParameters {

  public static final String ID = "id";
  public static final String DIRECTION = "direction";
  public static final String DEPTH = "depth";
  public static final String RELATION = "relation";
  public static final String TYPE = "type";
  public static final String YEAR = "year";
  public static final String LIMIT = "limit";
  public static final String FORMAT = "format";

  /** How a page shows a trace. */
  public static final String VIEW = "view";

  /** Every parameter of the API, in canonical order. */
  public static final List<String> NAMES =
      List.of(ID, DIRECTION, DEPTH, RELATION, TYPE, YEAR, LIMIT, FORMAT);

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
  private static final List<String> RELATIONS =
      Stream.of(Relation.values()).map(TraceParameters::name).toList();

  /** What the API answers with. */
  public enum Format {
    JSON,
    CSV,
    GRAPHML,
    DOT
  }

  /** How a page shows a trace. */
  public enum View {
    LIST,
    TABLE,
    DIAGRAM
  }

  /** What became of a query string. */
  public sealed interface Reading {

    /** It is a request. */
    record Accepted(TraceRequest request, Format format, View view) implements Reading {}

    /** It has errors, at least one. */
    record Refused(List<ParameterError> errors) implements Reading {

      public Refused {
        errors = List.copyOf(errors);
      }
    }
  }

  private TraceParameters() {}

  /** Reads the parameters of the API. */
  public static Reading ofApi(Map<String, List<String>> parameters) {
    ParameterReader reader = new ParameterReader(parameters);
    reader.refuseUnknown(NAMES);
    String raw = reader.text(ID);
    DocumentId id = DocumentId.parse(raw).orElse(null);
    if (id == null) {
      reader.refuse(
          ID,
          raw.isEmpty() ? null : raw,
          "Cần mã văn bản, viết như nghi-dinh/89-2020-nd-cp.",
          List.of());
    }
    Format format = reader.choice(FORMAT, Format.values(), Format.JSON);
    return read(reader, id, format, View.LIST);
  }

  /** Reads the parameters of the page of a document's trace. */
  public static Reading ofPage(Map<String, List<String>> parameters, DocumentId id) {
    ParameterReader reader = new ParameterReader(parameters);
    reader.refuseUnknown(List.of(DIRECTION, DEPTH, RELATION, TYPE, YEAR, LIMIT, VIEW));
    View view = reader.choice(VIEW, View.values(), View.LIST);
    return read(reader, id, Format.JSON, view);
  }

  private static Reading read(
      ParameterReader reader, @Nullable DocumentId id, Format format, View view) {
    Direction direction = reader.choice(DIRECTION, Direction.values(), Direction.BOTH);
    int depth = reader.number(DEPTH, 1, TraceRequest.MAX_DEPTH, TraceRequest.DEFAULT_DEPTH);
    int limit = reader.number(LIMIT, 1, TraceRequest.MAX_LIMIT, TraceRequest.DEFAULT_LIMIT);
    Set<Relation> relations =
        reader
            .values(
                RELATION, RELATIONS::contains, "Quan hệ là một trong các từ cho phép.", RELATIONS)
            .stream()
            .map(value -> Relation.valueOf(value.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    Set<String> types =
        reader.values(
            TYPE,
            value -> SLUG.matcher(value).matches(),
            "Loại văn bản viết như quyet-dinh.",
            List.of());
    Set<Integer> years =
        reader
            .values(
                YEAR,
                value -> FOUR_DIGITS.matcher(value).matches(),
                "Năm gồm bốn chữ số.",
                List.of())
            .stream()
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    return id == null || !reader.errors().isEmpty()
        ? new Reading.Refused(reader.errors())
        : new Reading.Accepted(
            new TraceRequest(id, direction, depth, relations, types, years, limit), format, view);
  }

  /** Query string of a request without its document, with its question mark; defaults left out. */
  public static String write(TraceRequest request, View view) {
    List<String> pairs = new ArrayList<>(pairs(request));
    if (view != View.LIST) {
      pairs.add(VIEW + "=" + name(view));
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  /** Address of the same trace in the API. */
  public static String api(TraceRequest request, Format format) {
    List<String> pairs = new ArrayList<>();
    pairs.add(ID + "=" + URLEncoder.encode(request.from().toString(), StandardCharsets.UTF_8));
    pairs.addAll(pairs(request));
    if (format != Format.JSON) {
      pairs.add(FORMAT + "=" + name(format));
    }
    return "/api/v1/trace?" + String.join("&", pairs);
  }

  private static List<String> pairs(TraceRequest request) {
    List<String> pairs = new ArrayList<>();
    if (request.direction() != Direction.BOTH) {
      pairs.add(DIRECTION + "=" + name(request.direction()));
    }
    if (request.depth() != TraceRequest.DEFAULT_DEPTH) {
      pairs.add(DEPTH + "=" + request.depth());
    }
    for (Relation relation : new TreeSet<>(request.relations())) {
      pairs.add(RELATION + "=" + name(relation));
    }
    new TreeSet<>(request.types()).forEach(type -> pairs.add(TYPE + "=" + type));
    new TreeSet<>(request.years()).forEach(year -> pairs.add(YEAR + "=" + year));
    if (request.limit() != TraceRequest.DEFAULT_LIMIT) {
      pairs.add(LIMIT + "=" + request.limit());
    }
    return pairs;
  }

  /** The name of a choice in URLs and JSON. */
  public static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
