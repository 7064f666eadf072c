package vn.cancu.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;

/** A task in JSON. */
record TaskJson(
    String id,
    String origin,
    String kind,
    @Nullable String section,
    @Nullable String no,
    String content,
    List<UnitName> leadUnits,
    List<UnitName> coordinatingUnits,
    List<UnitName> recipients,
    @Nullable String deadlineRaw,
    DeadlineJson deadline,
    @Nullable String product,
    @Nullable String footnote,
    int line) {

  static TaskJson of(Task task) {
    return new TaskJson(
        task.id(),
        task.origin().name().toLowerCase(Locale.ROOT),
        task.kind().name().toLowerCase(Locale.ROOT),
        task.section(),
        task.no(),
        task.content(),
        task.leadUnits(),
        task.coordinatingUnits(),
        task.recipients(),
        task.deadlineRaw(),
        DeadlineJson.of(task.deadline()),
        task.product(),
        task.footnote(),
        task.line());
  }
}
