package vn.cancu.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Provision;
import vn.cancu.document.Provision.Kind;
import vn.cancu.document.TextSpan;
import vn.cancu.parse.OutlineMark.Level;

/** Builds the parts from their marks, in reading order: who belongs to whom, ids, labels. */
final class OutlineTree {

  private record Draft(
      OutlineNode node, @Nullable String parent, @Nullable String heading, int start) {}

  private final List<Draft> drafts = new ArrayList<>();
  private final Deque<OutlineNode> open = new ArrayDeque<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final Map<String, Integer> bullets = new HashMap<>();
  private boolean lettersInside;
  private int attachments;

  /** Whether an article is open, so that numbers are clauses and letters points. */
  boolean inArticle() {
    return open.stream().anyMatch(node -> node.level() == Level.ARTICLE);
  }

  /** The introduction or the foot of the document or annex, which have no parts. */
  void simple(Kind kind, int start) {
    while (!open.isEmpty() && open.element().level() != Level.ANNEX) {
      open.pop();
    }
    OutlineNode parent = open.peek();
    boolean closing = kind == Kind.CLOSING;
    String id = (parent == null ? "" : parent.id() + ".") + (closing ? "phan-ket" : "phan-mo-dau");
    String label =
        (parent == null ? "" : parent.label() + ", ") + (closing ? "Phần kết" : "Phần mở đầu");
    OutlineNode node = new OutlineNode(Level.PLUS, "", kind, unique(id), label, depth(parent));
    drafts.add(new Draft(node, parent == null ? null : parent.id(), null, start));
  }

  /**
   * An annex.
   *
   * @param value its number as printed; empty for one without
   * @param numbered whether it is called an annex, else it is another attached text
   */
  void annex(String value, boolean numbered, String label, @Nullable String heading, int start) {
    open.clear();
    lettersInside = false;
    int roman = Roman.value(value, 0, value.length());
    String number = roman > 0 ? String.valueOf(roman) : value.toLowerCase(Locale.ROOT);
    String annex = number.isEmpty() ? "phu-luc" : "phu-luc-" + number;
    String id = unique(numbered ? annex : "kem-theo-" + ++attachments);
    push(new OutlineNode(Level.ANNEX, value, Kind.ANNEX, id, label, 0), null, heading, start);
  }

  /** A part with a mark. */
  void add(OutlineMark found, @Nullable String heading, int start) {
    OutlineMark mark = leveled(found);
    while (!open.isEmpty() && !open.element().contains(mark.level(), mark.value())) {
      open.pop();
    }
    OutlineNode parent = open.peek();
    Kind kind = kind(mark.level());
    int bullet = bullet(mark.level(), parent);
    String label = OutlineNode.label(mark, kind, parent, bullet);
    OutlineNode annex = annex();
    boolean article = mark.level() == Level.ARTICLE;
    String prefix = article ? prefix(annex) : prefix(parent);
    String id = unique(prefix + OutlineNode.segment(mark, kind, parent, bullet));
    String full = article && annex != null ? annex.label() + ", " + label : label;
    push(
        new OutlineNode(mark.level(), mark.value(), kind, id, full, depth(parent)),
        parent,
        heading,
        start);
  }

  private static String prefix(@Nullable OutlineNode node) {
    return node == null ? "" : node.id() + ".";
  }

  private @Nullable OutlineNode annex() {
    OutlineNode last = open.peekLast();
    return last != null && last.level() == Level.ANNEX ? last : null;
  }

  private static int depth(@Nullable OutlineNode parent) {
    return parent == null ? 0 : parent.depth() + 1;
  }

  private void push(
      OutlineNode node, @Nullable OutlineNode parent, @Nullable String heading, int start) {
    open.push(node);
    drafts.add(new Draft(node, parent == null ? null : parent.id(), heading, start));
  }

  private int bullet(Level level, @Nullable OutlineNode parent) {
    boolean counted = level == Level.DASH || level == Level.PLUS;
    return counted ? bullets.merge(prefix(parent) + level, 1, Integer::sum) : 0;
  }

  /** Letters "A." stand above Roman numerals unless a numeral was there first. */
  private OutlineMark leveled(OutlineMark mark) {
    if (mark.level() != Level.UPPER_LETTER) {
      return mark;
    }
    boolean first = open.stream().noneMatch(node -> node.level() == Level.UPPER_LETTER);
    lettersInside |= first && open.stream().anyMatch(node -> node.level() == Level.ROMAN);
    Level level = lettersInside ? Level.INNER_UPPER_LETTER : Level.UPPER_LETTER;
    return new OutlineMark(level, mark.value(), mark.end());
  }

  private Kind kind(Level level) {
    return switch (level) {
      case ANNEX -> Kind.ANNEX;
      case PART -> Kind.PART;
      case CHAPTER -> Kind.CHAPTER;
      case SECTION, SUBSECTION -> Kind.SECTION;
      case ARTICLE -> Kind.ARTICLE;
      case NUMBER -> inArticle() ? Kind.CLAUSE : Kind.ITEM;
      case LETTER -> inArticle() ? Kind.POINT : Kind.ITEM;
      case UPPER_LETTER, ROMAN, INNER_UPPER_LETTER, DECIMAL, DASH, PLUS -> Kind.ITEM;
    };
  }

  /** The id, with a number when the text uses the same mark twice in one place. */
  private String unique(String id) {
    int times = used.merge(id, 1, Integer::sum);
    return times == 1 ? id : unique(id + "-" + times);
  }

  /** The parts; each reaches to the next, the last to {@code end}. */
  List<Provision> provisions(int end) {
    List<Provision> provisions = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int stop = i + 1 < drafts.size() ? drafts.get(i + 1).start() : end;
      OutlineNode node = draft.node();
      provisions.add(
          new Provision(
              node.id(),
              draft.parent(),
              node.kind(),
              node.label(),
              draft.heading(),
              node.depth(),
              new TextSpan(draft.start(), stop),
              null));
    }
    return provisions;
  }
}
