package vn.cancu.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cancu.search.Explanation;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;

/** Answers why a hit answers a search, with the score taken apart. */
public final class ExplainApi {

  /** The hit. */
  public static final String ID = "id";

  /** Every parameter there is: those of the search, and the hit. */
  public static final List<String> NAMES =
      Stream.concat(SearchParameters.NAMES.stream(), Stream.of(ID)).toList();

  /** What was asked. */
  public sealed interface Question {

    /** About a hit of a request. */
    record Asked(SearchRequest request, String id) implements Question {}

    /** It has errors, at least one. */
    record Refused(List<ParameterError> errors) implements Question {

      public Refused {
        errors = List.copyOf(errors);
      }
    }
  }

  private final SearchEngine engine;
  private final Json json;
  private final Clock clock;

  public ExplainApi(SearchEngine engine, Json json, Clock clock) {
    this.engine = engine;
    this.json = json;
    this.clock = clock;
  }

  /** Reads the query string of a search and the id of one of its hits. */
  public static Question read(Map<String, List<String>> parameters) {
    Map<String, List<String>> search = new LinkedHashMap<>(parameters);
    List<String> ids = search.getOrDefault(ID, List.of());
    search.remove(ID);
    if (ids.size() != 1 || ids.getFirst().isBlank()) {
      return new Question.Refused(
          List.of(
              new ParameterError(
                  ID, null, "Cần đúng một mã kết quả, như id của câu trả lời.", List.of(), null)));
    }
    return switch (SearchParameters.read(search, Scope.DOCUMENTS)) {
      case SearchParameters.Reading.Accepted accepted ->
          new Question.Asked(accepted.request(), ids.getFirst());
      case SearchParameters.Reading.Refused refused -> new Question.Refused(refused.errors());
    };
  }

  /** {@code GET /api/v1/search/explain}. */
  public void explain(Context ctx) {
    switch (read(ctx.queryParamMap())) {
      case Question.Refused refused -> Problem.parameters(ctx, refused.errors()).send(ctx, json);
      case Question.Asked asked -> answer(ctx, asked);
    }
  }

  private void answer(Context ctx, Question.Asked asked) {
    Optional<Explanation> explanation = engine.explain(asked.request(), asked.id());
    if (explanation.isEmpty()) {
      Problem.of(ctx, 404, "Không tìm thấy", "Đó không phải là một kết quả của câu tìm này.")
          .send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation(), LocalDate.now(clock).toString())) {
      json.send(ctx, ExplanationJson.of(explanation.get()));
    }
  }
}
