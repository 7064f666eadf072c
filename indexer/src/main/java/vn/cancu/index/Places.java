package vn.cancu.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;
import vn.cancu.document.Task;

/** Breadcrumbs inside one document: "Phụ lục I › 1.2", "Điều 3 › khoản 2". */
final class Places {

  private static final String ARROW = " › ";
  private static final int LONGEST_SECTION = 80;

  private final Map<String, Provision> byId = new HashMap<>();

  Places(LegalDocument document) {
    document.provisions().forEach(provision -> byId.putIfAbsent(provision.id(), provision));
  }

  /** The parts above a provision, outermost first, itself last. */
  List<Provision> path(Provision provision) {
    Deque<Provision> path = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    for (Provision at = provision; at != null && seen.add(at.id()); at = parent(at)) {
      path.addFirst(at);
    }
    return List.copyOf(path);
  }

  private @Nullable Provision parent(Provision provision) {
    return provision.parent() == null ? null : byId.get(provision.parent());
  }

  /** A label that repeats the one above it says only what is new, or takes its place. */
  String of(@Nullable Provision provision) {
    List<String> steps = new ArrayList<>();
    String above = "";
    int told = 0; // how much of the label above is told by the steps before its own
    for (Provision at : provision == null ? List.<Provision>of() : path(provision)) {
      String label = at.label();
      if (!above.isEmpty() && label.startsWith(above + ".")) {
        steps.removeLast();
      } else {
        told = repeated(above, label);
      }
      steps.add(label.substring(told));
      above = label;
    }
    return String.join(ARROW, steps);
  }

  private static int repeated(String above, String label) {
    if (above.isEmpty() || !label.startsWith(above)) {
      return 0;
    }
    for (String separator : List.of(", ", " ")) {
      if (label.startsWith(separator, above.length())) {
        return above.length() + separator.length();
      }
    }
    return 0;
  }

  String of(@Nullable Provision provision, Task task) {
    List<String> steps = new ArrayList<>();
    String above = of(provision);
    if (!above.isEmpty()) {
      steps.add(above);
    }
    String section = task.section();
    if (section != null && !above.contains(section)) {
      steps.add(section.length() <= LONGEST_SECTION ? section : shortened(section));
    }
    if (task.no() != null) {
      steps.add(task.no());
    }
    return String.join(ARROW, steps);
  }

  private static String shortened(String section) {
    int cut = section.lastIndexOf(' ', LONGEST_SECTION);
    return section.substring(0, cut < 0 ? LONGEST_SECTION : cut) + "…";
  }
}
