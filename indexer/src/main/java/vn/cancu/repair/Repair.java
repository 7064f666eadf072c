package vn.cancu.repair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cancu.document.Diagnostic;
import vn.cancu.extract.SourceText;
import vn.cancu.language.Bigrams;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Heals a text: every chosen {@link RepairStep} once, in order.
 *
 * <p>The result of all steps has one logical paragraph, table row or cell of a one-cell-a-line
 * table on a line, without empty lines. It costs time and memory proportional to the text. Safe for
 * use by several threads.
 */
public final class Repair {

  private final Bigrams bigrams;
  private final Map<RepairStep, Healing> healings = new EnumMap<>(RepairStep.class);

  /** All steps. */
  public Repair(Vocabulary vocabulary) {
    this(vocabulary, EnumSet.allOf(RepairStep.class));
  }

  /** Only these steps. */
  public Repair(Vocabulary vocabulary, Set<RepairStep> steps) {
    bigrams = Bigrams.bundled();
    Knowledge knowledge = new Knowledge(vocabulary, Phrases.bundled(), bigrams);
    for (RepairStep step : steps) {
      healings.put(step, step.healing(knowledge));
    }
  }

  /** The healed text with one remark for each step that changed something. */
  public RepairedText apply(SourceText source) {
    Draft draft = Draft.of(source.text(), source.pageStarts());
    double invalid = InvalidWords.share(draft.text(), draft.words(), bigrams);
    OffsetMap places = OffsetMap.identity(source.text());
    Map<RepairStep, Integer> repairs = new EnumMap<>(RepairStep.class);
    List<Diagnostic> remarks = new ArrayList<>();
    for (Map.Entry<RepairStep, Healing> step : healings.entrySet()) {
      Edits edits = new Edits(draft);
      step.getValue().heal(draft, edits);
      draft = edits.apply();
      if (edits.count() > 0) {
        repairs.put(step.getKey(), edits.count());
        remarks.add(remark(step.getKey(), edits, places));
      }
    }
    RepairQuality quality =
        new RepairQuality(
            invalid, InvalidWords.share(draft.text(), draft.words(), bigrams), repairs);
    return new RepairedText(
        draft.text(), new OffsetMap(source.text(), draft.origins()), remarks, quality);
  }

  private static Diagnostic remark(RepairStep step, Edits edits, OffsetMap places) {
    return new Diagnostic(step.code(), places.lineAt(edits.firstAt()), step.message(edits.count()));
  }
}
