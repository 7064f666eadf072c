package vn.cancu.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Provision;
import vn.cancu.language.Folding;

/** The parts of a document by offset. */
final class Outline {

  private final List<Provision> provisions;
  private final Map<String, Provision> byId = new HashMap<>();

  Outline(List<Provision> provisions) {
    this.provisions = provisions;
    provisions.forEach(provision -> byId.put(provision.id(), provision));
  }

  /** The part whose own text holds the offset; {@code null} outside all of them. */
  @Nullable Provision at(int offset) {
    int low = 0;
    int high = provisions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Provision provision = provisions.get(middle);
      if (provision.span().contains(offset)) {
        return provision;
      }
      if (provision.span().start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  /**
   * Whether a part is the text before the first numbered part: of the document, of an annex's
   * title, or of what the document promulgates. An annexed form has recitals of its own.
   */
  boolean introduces(Provision part) {
    return switch (part.kind()) {
      case PREAMBLE -> part.depth() == 0;
      case ANNEX -> part.id().startsWith("kem-theo");
      case PART, CHAPTER, SECTION, ARTICLE, CLAUSE, POINT, ITEM, CLOSING -> false;
    };
  }

  /** Whether a part, or one it belongs to, is the first article or states goals. */
  boolean statesGoal(Provision provision) {
    Provision part = provision;
    for (int depth = 0; part != null && depth < 20; depth++) {
      String heading = part.heading() == null ? "" : Folding.fold(part.heading());
      boolean goals = heading.startsWith("muc tieu") || heading.startsWith("muc dich");
      if (goals || part.id().equals("dieu-1")) {
        return true;
      }
      part = part.parent() == null ? null : byId.get(part.parent());
    }
    return false;
  }
}
