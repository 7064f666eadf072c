package vn.cancu.api;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.DocumentPlace;
import vn.cancu.document.Relation;
import vn.cancu.document.Task;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;

/** Reads one parameter after the other and collects what is wrong with them. */
final class ParameterReader {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  /** Control characters, those that turn the direction of writing, and half surrogate pairs. */
  private static final Pattern MISLEADING =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

  private static final List<String> SWITCH = List.of("1", "0");

  /** Names other interfaces use for what is asked here. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "query", SearchParameters.TEXT,
          "text", SearchParameters.TEXT,
          "limit", SearchParameters.SIZE,
          "page", SearchParameters.CURSOR,
          "offset", SearchParameters.CURSOR,
          "order", SearchParameters.SORT);

  private static final List<String> RELATIONS = names(Relation.values());
  private static final List<String> KINDS = names(Task.Kind.values());
  private static final List<String> ORIGINS = names(Task.Origin.values());

  private final Map<String, List<String>> parameters;
  private final List<ParameterError> errors;

  private ParameterReader(Map<String, List<String>> parameters, List<ParameterError> errors) {
    this.parameters = parameters;
    this.errors = errors;
  }

  ParameterReader(Map<String, List<String>> parameters) {
    this(clean(parameters), new ArrayList<>());
  }

  private static Map<String, List<String>> clean(Map<String, List<String>> parameters) {
    Map<String, List<String>> clean = new LinkedHashMap<>();
    parameters.forEach((name, values) ->
        clean
            .computeIfAbsent(clean(name), key -> new ArrayList<>())
            .addAll(values.stream().map(ParameterReader::clean).toList()));
    return clean;
  }

  /** In normal form C, and without characters that mean nothing but could mislead a reader. */
  private static String clean(String text) {
    return Normalizer.normalize(MISLEADING.matcher(text).replaceAll(" "), Normalizer.Form.NFC);
  }

  List<ParameterError> errors() {
    return errors;
  }

  void refuseUnknown(List<String> known) {
    for (String name : parameters.keySet()) {
      if (!known.contains(name)) {
        errors.add(
            new ParameterError(
                name, null, "Không có tham số «" + name + "».", known, meant(name, known)));
      }
    }
  }

  private static @Nullable String meant(String name, List<String> known) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Nearest.of(lower, known)
        .or(() -> Nearest.of(lower, OTHER_NAMES.keySet()).map(OTHER_NAMES::get))
        .orElse(null);
  }

  /** The only value of a parameter; {@code null} when it is absent or empty. */
  @Nullable String single(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      refuse(name, null, "Tham số «" + name + "» chỉ được có một lần.", List.of());
    }
    return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
  }

  /** Text without the blanks around it. */
  String text(String name) {
    String value = single(name);
    return value == null ? "" : value.strip();
  }

  /** Text without blanks before it; one after it tells that a word is finished. */
  String typed(String name, int maxLength) {
    String value = single(name);
    if (value == null) {
      return "";
    }
    if (value.length() > maxLength) {
      refuse(name, null, "Câu tìm dài quá " + maxLength + " ký tự.", List.of());
      return "";
    }
    return value.stripLeading();
  }

  <E extends Enum<E>> E choice(String name, E[] choices, E otherwise) {
    String value = single(name);
    if (value == null) {
      return otherwise;
    }
    for (E choice : choices) {
      if (choice.name().toLowerCase(Locale.ROOT).equals(value)) {
        return choice;
      }
    }
    refuse(name, value, "Giá trị không dùng được.", names(choices));
    return otherwise;
  }

  /** One of some words; {@code null} when the parameter is absent. */
  <E extends Enum<E>> @Nullable E choice(String name, E[] choices) {
    String value = single(name);
    return value == null ? null : choice(name, choices, choices[0]);
  }

  /** The same for all but one parameter; errors are collected together. */
  ParameterReader without(String name) {
    Map<String, List<String>> others = new LinkedHashMap<>(parameters);
    others.remove(name);
    return new ParameterReader(others, errors);
  }

  /** Whether a switch is on. */
  boolean flag(String name) {
    String value = single(name);
    if (value != null && !SWITCH.contains(value)) {
      refuse(name, value, "Chỉ nhận 1 (bật) hoặc 0 (tắt).", SWITCH);
    }
    return "1".equals(value);
  }

  int number(String name, int least, int most, int otherwise) {
    String value = single(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, together with a number out of range
    }
    refuse(name, value, "Cần một số từ " + least + " đến " + most + ".", List.of());
    return otherwise;
  }

  /** All values of a parameter that may be repeated, each once; those not allowed are refused. */
  Set<String> values(String name, Predicate<String> allowed, String expected, List<String> known) {
    Set<String> values = new LinkedHashSet<>();
    for (String raw : parameters.getOrDefault(name, List.of())) {
      String value = raw.strip();
      if (!value.isEmpty() && allowed.test(value)) {
        values.add(value);
      } else if (!value.isEmpty()) {
        refuse(name, value, expected, known);
      }
    }
    return values;
  }

  /** The filters on a facet in the order given, each once. */
  Set<Filter> filters(Facet facet) {
    Set<Filter> filters = new LinkedHashSet<>();
    for (String raw : parameters.getOrDefault(facet.parameter(), List.of())) {
      Filter filter = FilterValue.read(facet, raw);
      if (filter.value().isBlank()) {
        continue;
      }
      if (isValue(facet, filter.value())) {
        filters.add(filter);
      } else {
        refuse(facet.parameter(), filter.value(), expected(facet), allowed(facet));
      }
    }
    return filters;
  }

  /** The facets to count: all when absent, {@code none}, or a list with commas. */
  Set<Facet> facets(String name) {
    if (!parameters.containsKey(name)) {
      return EnumSet.allOf(Facet.class);
    }
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    for (String list : parameters.getOrDefault(name, List.of())) {
      for (String value : list.split(",")) {
        switch (value.strip()) {
          case "", "none" -> {}
          case "all" -> facets.addAll(EnumSet.allOf(Facet.class));
          default ->
              Facet.ofParameter(value.strip())
                  .ifPresentOrElse(
                      facets::add,
                      () -> refuse(name, value, "Không có bộ lọc này.", names(Facet.values())));
        }
      }
    }
    return facets;
  }

  private static boolean isValue(Facet facet, String value) {
    return switch (facet) {
      case DEADLINE -> DeadlineValue.isValid(value);
      case REFERENCE ->
          DocumentId.parse(value).isPresent() || DocumentPlace.parse(value).isPresent();
      case RELATION -> RELATIONS.contains(value);
      case KIND -> KINDS.contains(value);
      case ORIGIN -> ORIGINS.contains(value);
      case TYPE -> SLUG.matcher(value).matches();
      case YEAR -> YEAR.matcher(value).matches();
      case UNIT, LEAD, COORDINATING, RECIPIENT, ISSUER -> true;
    };
  }

  private static String expected(Facet facet) {
    return switch (facet) {
      case DEADLINE ->
          "Thời hạn viết như 2021, 2021-Q4, 2021-07, 2021-02-28 hoặc một trong các từ cho phép.";
      case REFERENCE ->
          "Văn bản viết như nghi-dinh/89-2020-nd-cp, vị trí trong đó như"
              + " nghi-dinh/89-2020-nd-cp#dieu-14.khoan-2.";
      case RELATION -> "Quan hệ là một trong các từ cho phép.";
      case KIND -> "Loại nhiệm vụ là một trong các từ cho phép.";
      case ORIGIN -> "Nơi đọc được nhiệm vụ là một trong các từ cho phép.";
      case TYPE -> "Loại văn bản viết như quyet-dinh.";
      case YEAR -> "Năm gồm bốn chữ số.";
      case UNIT, LEAD, COORDINATING, RECIPIENT, ISSUER -> "Giá trị không dùng được.";
    };
  }

  private static List<String> allowed(Facet facet) {
    return switch (facet) {
      case DEADLINE -> DeadlineValue.WORDS;
      case RELATION -> RELATIONS;
      case KIND -> KINDS;
      case ORIGIN -> ORIGINS;
      case UNIT, LEAD, COORDINATING, RECIPIENT, REFERENCE, TYPE, ISSUER, YEAR -> List.of();
    };
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  void refuse(String name, @Nullable String value, String reason, List<String> allowed) {
    String nearest = value == null ? null : Nearest.of(value, allowed).orElse(null);
    errors.add(new ParameterError(name, value, reason, allowed, nearest));
  }
}
