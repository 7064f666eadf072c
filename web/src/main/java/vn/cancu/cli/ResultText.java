package vn.cancu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.search.Hit;
import vn.cancu.search.NamedDocument;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Suggestion;

/** Hits as text for a terminal. */
final class ResultText {

  private final PrintWriter out;

  ResultText(PrintWriter out) {
    this.out = out;
  }

  /** What was found, before it the document the text names and what may have been meant. */
  void print(SearchResult result, List<NamedDocument> named, @Nullable Suggestion suggestion) {
    String understood =
        result.understoodAs().isEmpty() ? "" : " (" + plain(result.understoodAs()) + ")";
    out.println(result.total() + " kết quả" + understood);
    result.notes().forEach(note -> out.println("! " + plain(note)));
    if (suggestion != null) {
      out.println(
          "? Có phải ý bạn là: "
              + plain(suggestion.text())
              + " ("
              + suggestion.total()
              + " kết quả)");
    }
    named.forEach(this::named);
    int n = 0;
    for (Hit hit : result.hits()) {
      n++;
      out.println();
      out.println(n + ". " + heading(hit));
      line(hit.place());
      line(SnippetText.of(hit.snippet()));
      if (hit.task() != null) {
        task(hit.task());
      }
      line(hit.url());
    }
  }

  private void named(NamedDocument document) {
    String number = document.number() == null ? "" : " " + document.number();
    String title = document.title() == null ? "" : ": " + document.title();
    String held =
        document.held() ? "" : " (chưa có trong kho; " + document.citations() + " lượt viện dẫn)";
    out.println("→ " + plain(document.type() + number + title + held));
    line("/van-ban/" + document.id());
  }

  private static String heading(Hit hit) {
    String type = hit.type() == null ? "" : hit.type() + " ";
    String number = hit.number() == null ? hit.documentId().number() : hit.number();
    if (hit.title() == null) {
      return plain(type + number);
    }
    return plain((hit.number() == null ? type.strip() : type + number) + ": " + hit.title());
  }

  private void task(Task task) {
    if (!task.leadUnits().isEmpty()) {
      line("Chủ trì: " + names(task.leadUnits()));
    }
    if (!task.coordinatingUnits().isEmpty()) {
      line("Phối hợp: " + names(task.coordinatingUnits()));
    }
    if (task.deadlineRaw() != null) {
      line("Thời hạn: " + task.deadlineRaw());
    }
  }

  private static String names(List<UnitName> units) {
    return units.stream().map(UnitName::name).collect(Collectors.joining("; "));
  }

  private void line(@Nullable String text) {
    if (text != null && !text.isBlank()) {
      out.println("   " + plain(text));
    }
  }

  /** On one line, and without the characters by which a text could command a terminal. */
  static String plain(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("\\p{Cntrl}|[\\u202A-\\u202E\\u2066-\\u2069]", "")
        .strip();
  }
}
