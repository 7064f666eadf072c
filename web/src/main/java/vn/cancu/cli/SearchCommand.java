package vn.cancu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.api.Json;
import vn.cancu.api.ParameterError;
import vn.cancu.api.SearchApi;
import vn.cancu.api.SearchParameters;
import vn.cancu.search.NamedDocument;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Suggestion;
import vn.cancu.server.Settings;

/** {@code cancu search}: prints what a search finds, as text or as the JSON of the API. */
@Command(
    name = "search",
    description = {"Tìm và in kết quả.", "Searches and prints the hits."})
public final class SearchCommand implements Callable<Integer> {

  @Mixin private final ProjectFolders folders = new ProjectFolders();

  @Parameters(
      paramLabel = "WORD",
      arity = "1..*",
      description = {
        "Câu tìm, viết như trong ô tìm kiếm của trang web.",
        "The query, as in the search box."
      })
  private List<String> words = List.of();

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description = {
        "Tìm gì: documents, tasks, provisions, references (mặc định: documents).",
        "What to find."
      })
  private @Nullable String scope;

  @Option(
      names = "--size",
      paramLabel = "N",
      description = {"Số kết quả nhiều nhất (mặc định: 20).", "Most hits to print."})
  private @Nullable String size;

  @Option(
      names = "--exact",
      description = {
        "Tìm nguyên văn: đúng từng chữ, đúng dấu, đúng thứ tự.",
        "Searches for the words exactly as typed."
      })
  private boolean exact;

  @Option(
      names = "--json",
      description = {"In JSON như API.", "Prints the JSON of the API."})
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.load(folders.config());
    SearchRequest request = request();
    PrintWriter out = spec.commandLine().getOut();
    Portal portal = Portal.of(folders, settings);
    try (SearchEngine engine = portal.open()) {
      long start = System.nanoTime();
      SearchResult result = engine.search(request);
      Suggestion suggestion = engine.suggestion(request).orElse(null);
      List<NamedDocument> named = engine.named(request);
      long tookMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      if (json) {
        SearchApi api = portal.searchApi(engine);
        out.println(new Json().write(api.answer(result, named, suggestion, tookMs)));
      } else {
        new ResultText(out).print(result, named, suggestion);
      }
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  /** The options are read by the rules of the address, so that both refuse the same things. */
  private SearchRequest request() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put(SearchParameters.TEXT, List.of(query()));
    put(parameters, SearchParameters.EXACT, exact ? "1" : null);
    put(parameters, SearchParameters.SCOPE, scope);
    put(parameters, SearchParameters.SIZE, size);
    if (!json) {
      parameters.put(SearchParameters.FACETS, List.of("none"));
    }
    return switch (SearchParameters.read(parameters, Scope.DOCUMENTS)) {
      case SearchParameters.Reading.Accepted(SearchRequest request) -> request;
      case SearchParameters.Reading.Refused(List<ParameterError> errors) ->
          throw new ParameterException(spec.commandLine(), wrong(errors.getFirst()));
    };
  }

  /** A word with a minus sign excludes; one with two is an option nobody knows. */
  private String query() {
    words.stream()
        .filter(word -> word.startsWith("--"))
        .findFirst()
        .ifPresent(word -> {
          throw new ParameterException(
              spec.commandLine(), "Không có tùy chọn / unknown option: " + word);
        });
    return String.join(" ", words);
  }

  private static void put(
      Map<String, List<String>> parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters.put(name, List.of(value));
    }
  }

  private static String wrong(ParameterError error) {
    String value = error.value() == null ? "" : " " + error.value();
    String allowed =
        error.allowed().isEmpty() ? "" : " (" + String.join(", ", error.allowed()) + ")";
    return "--" + error.param() + value + ": " + error.reason() + allowed;
  }
}
