package vn.cancu.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cancu.document.Diagnostic;
import vn.cancu.extract.SourceRemark;
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

  /**
   * The codes of the remarks that record a change or something left out on purpose; all others tell
   * of something missing or doubtful.
   */
  public static Set<String> recordCodes() {
    return Stream.concat(
            Stream.of(SourceRemark.Kind.LEFT_OUT.code()),
            Arrays.stream(RepairStep.values()).map(RepairStep::code))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The code of the remark that a part of the file could not be read. */
  public static String unreadCode() {
    return SourceRemark.Kind.UNREAD.code();
  }

  /** The healed text with one remark for each step that changed something. */
  public RepairedText apply(SourceText source) {
    return apply(source, Watch.NONE);
  }

  /** What {@link #apply} changes in a text, step by step, each from left to right. */
  public List<Change> changes(SourceText source) {
    ChangeList changes = new ChangeList(source.text());
    apply(source, changes);
    return changes.changes();
  }

  private RepairedText apply(SourceText source, Watch watch) {
    Draft draft = Draft.of(source.text(), source.pageStarts());
    double invalid = InvalidWords.share(draft.text(), draft.words(), bigrams);
    OffsetMap places = OffsetMap.identity(source.text());
    Map<RepairStep, Integer> repairs = new EnumMap<>(RepairStep.class);
    List<Diagnostic> remarks = new ArrayList<>();
    for (SourceRemark remark : source.remarks()) {
      int line = remark.at() == SourceRemark.WHOLE ? 0 : places.lineAt(remark.at());
      remarks.add(new Diagnostic(remark.kind().code(), line, remark.message()));
    }
    for (Map.Entry<RepairStep, Healing> step : healings.entrySet()) {
      Edits edits = new Edits(draft, watch.begin(step.getKey(), draft));
      step.getValue().heal(draft, edits);
      watch.end();
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
    return new Diagnostic(
        step.code(),
        places.lineAt(edits.firstAt()),
        step.message(edits.count()) + (step == RepairStep.PAGES ? edits.removals() : ""));
  }
}
