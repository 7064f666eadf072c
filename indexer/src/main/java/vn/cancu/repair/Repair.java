package vn.cancu.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.document.Diagnostic;
import vn.cancu.extract.SourceText;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Heals a text: every {@link RepairStep} once, in order.
 *
 * <p>The result has one logical paragraph, table row or cell of a one-cell-a-line table on a line,
 * without empty lines. It costs time and memory proportional to the text. Safe for use by several
 * threads.
 */
public final class Repair {

  private final Map<RepairStep, Healing> healings = new LinkedHashMap<>();

  public Repair(Vocabulary vocabulary) {
    Knowledge knowledge = new Knowledge(vocabulary, Phrases.bundled());
    for (RepairStep step : RepairStep.values()) {
      healings.put(step, step.healing(knowledge));
    }
  }

  /** The healed text with one remark for each step that changed something. */
  public RepairedText apply(SourceText source) {
    Draft draft = Draft.of(source.text(), source.pageStarts());
    Map<RepairStep, Edits> made = new LinkedHashMap<>();
    for (Map.Entry<RepairStep, Healing> step : healings.entrySet()) {
      Edits edits = new Edits(draft);
      step.getValue().heal(draft, edits);
      draft = edits.apply();
      made.put(step.getKey(), edits);
    }
    OffsetMap offsets = new OffsetMap(source.text(), draft.origins());
    return new RepairedText(draft.text(), offsets, remarks(made, source.text()));
  }

  private static List<Diagnostic> remarks(Map<RepairStep, Edits> made, String original) {
    OffsetMap places = OffsetMap.identity(original);
    List<Diagnostic> remarks = new ArrayList<>();
    made.forEach((step, edits) -> {
      if (edits.count() > 0) {
        int line = places.lineAt(edits.firstAt());
        remarks.add(new Diagnostic(step.code(), line, step.message(edits.count())));
      }
    });
    return remarks;
  }
}
