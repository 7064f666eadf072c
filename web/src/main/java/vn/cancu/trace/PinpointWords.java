package vn.cancu.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Reference;

/** The place in a cited document, as Vietnamese drafting writes it: "điểm b khoản 2 Điều 14". */
public final class PinpointWords {

  private PinpointWords() {}

  /** The words; {@code null} for a reference to the whole document. */
  public static @Nullable String of(Reference reference) {
    Pinpoint pinpoint = reference.pinpoint();
    if (pinpoint == null) {
      return null;
    }
    List<String> words = new ArrayList<>();
    if (pinpoint.point() != null) {
      words.add("điểm " + pinpoint.point());
    }
    if (pinpoint.clause() != null) {
      words.add("khoản " + pinpoint.clause());
    }
    if (pinpoint.article() != null) {
      words.add("Điều " + pinpoint.article());
    }
    return String.join(" ", words);
  }
}
