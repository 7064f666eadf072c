package vn.cancu.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cancu.api.ParameterError;
import vn.cancu.api.Problem;

/** The address asked for, without the parameters that were refused. */
final class Retry {

  private Retry() {}

  static String of(Context ctx, Problem problem) {
    if (problem.errors().isEmpty()) {
      return "/";
    }
    Set<String> refused =
        problem.errors().stream().map(ParameterError::param).collect(Collectors.toSet());
    String query =
        ctx.queryParamMap().entrySet().stream()
            .filter(entry -> !refused.contains(entry.getKey()))
            .map(Retry::pairs)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? ctx.path() : ctx.path() + "?" + query;
  }

  private static String pairs(Map.Entry<String, List<String>> entry) {
    return entry.getValue().stream()
        .map(value -> encode(entry.getKey()) + "=" + encode(value))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
