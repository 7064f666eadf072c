package vn.cancu.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.UnitTasks;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/** Answers with units and what they have to do, in numbers. */
public final class UnitApi {

  /** What lists all units. */
  record Units(int total, List<UnitJson> units) {}

  private final SearchEngine engine;
  private final Vocabulary vocabulary;
  private final SearchApi search;
  private final Json json;

  public UnitApi(SearchEngine engine, Vocabulary vocabulary, SearchApi search, Json json) {
    this.engine = engine;
    this.vocabulary = vocabulary;
    this.search = search;
    this.json = json;
  }

  /** {@code GET /api/v1/units}: those of the vocabulary, then those only documents name. */
  public void units(Context ctx) {
    ParameterReader reader = new ParameterReader(ctx.queryParamMap());
    reader.refuseUnknown(List.of());
    if (!reader.errors().isEmpty()) {
      Problem.parameters(ctx, reader.errors()).send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      List<UnitJson> all = all();
      json.send(ctx, new Units(all.size(), all));
    }
  }

  private List<UnitJson> all() {
    Map<String, UnitTasks> numbers = new LinkedHashMap<>();
    engine.units().forEach(unit -> numbers.put(unit.unit(), unit));
    List<UnitJson> all = new ArrayList<>();
    for (Unit unit : vocabulary.units().all()) {
      all.add(
          UnitJson.of(unit, vocabulary.units(), Optional.ofNullable(numbers.remove(unit.id()))));
    }
    numbers.values().stream()
        .sorted(java.util.Comparator.comparing(UnitTasks::unit))
        .forEach(unit -> all.add(UnitJson.of(unit)));
    return all;
  }

  /** {@code GET /api/v1/units/{id}}. */
  public void unit(Context ctx) {
    Optional<UnitJson> unit = find(ctx.pathParam("id"));
    if (unit.isEmpty()) {
      Problem.notFound(ctx).send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      json.send(ctx, unit.get());
    }
  }

  /** {@code GET /api/v1/units/{id}/tasks}. */
  public void tasks(Context ctx) {
    if (find(ctx.pathParam("id")).isEmpty()) {
      Problem.notFound(ctx).send(ctx, json);
    } else {
      search.unit(ctx);
    }
  }

  private Optional<UnitJson> find(String id) {
    Optional<UnitTasks> numbers =
        engine.units().stream().filter(unit -> unit.unit().equals(id)).findFirst();
    return vocabulary
        .units()
        .byId(id)
        .map(unit -> UnitJson.of(unit, vocabulary.units(), numbers))
        .or(() -> numbers.map(UnitJson::of));
  }
}
