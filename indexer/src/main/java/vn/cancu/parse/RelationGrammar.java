package vn.cancu.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;

/**
 * What a document does with one it names, from the words before the mention and the place it stands
 * in. Only what the document itself does counts: that a cited decree amends another, or that other
 * plans carry a resolution out, is a citation.
 */
final class RelationGrammar {

  /**
   * Where a mention stands.
   *
   * @param introduction whether it is the text before the first part of the document or of what it
   *     promulgates; the recitals of an annexed form are not its own
   * @param lead the relation its list was announced with ("Bãi bỏ các văn bản sau đây:")
   * @param title whether it is a title line
   * @param goal whether the part states the object of the document: its first article or its goals
   */
  record Place(boolean introduction, @Nullable Relation lead, boolean title, boolean goal) {}

  private record Trigger(String words, Relation relation) {}

  private static final List<String> CARRIES_OUT =
      List.of("thuc hien", "thi hanh", "trien khai", "thang loi", "hieu qua", "quan triet");
  private static final List<String> DETAILS = List.of("quy dinh chi tiet", "huong dan");
  private static final List<Trigger> TRIGGERS =
      List.of(
          new Trigger("sua doi", Relation.AMENDS),
          new Trigger("bo sung", Relation.AMENDS),
          new Trigger("thay the", Relation.REPLACES),
          new Trigger("bai bo", Relation.REPEALS),
          new Trigger("huy bo", Relation.REPEALS));
  private static final List<String> ANNOUNCING =
      List.of("nay", "cac van ban", "sau day", "duoi day");
  private static final int NEAR = 160;

  private final FoldedText text;
  private final TypeWords types;
  private final IssuerGrammar issuers;
  private final RelationList list;

  RelationGrammar(FoldedText text, TypeWords types, IssuerGrammar issuers) {
    this.text = text;
    this.types = types;
    this.issuers = issuers;
    this.list = new RelationList(text);
  }

  /**
   * The relation of a mention.
   *
   * @param before the mention before it in the same sentence with its relation, if any
   * @param sentence offset of the start of the sentence
   * @param paragraph offset of the start of the paragraph
   */
  Relation of(
      Mention mention,
      RelationList.@Nullable Related before,
      int sentence,
      int paragraph,
      Place place) {
    if (place.introduction() && !place.title() && inRecital(mention, paragraph)) {
      return Relation.BASIS;
    }
    Relation shared = before == null ? null : list.continued(mention, before);
    if (shared != null) {
      return shared;
    }
    // What a carried out decree details in its turn is its own affair, hence only the first.
    boolean declared = (place.title() || place.goal()) && before == null;
    if (declared && carriesOut(mention, paragraph, place.title())) {
      return Relation.IMPLEMENTS;
    }
    if (place.lead() != null && before == null && opensParagraph(mention, paragraph)) {
      return place.lead();
    }
    // "Nghị định A quy định chi tiết một số điều của Luật B hết hiệu lực": B stays in force.
    boolean detailed = before != null && text.endsWith(mention.start(), "cua");
    if (!detailed && expires(mention, sentence)) {
      return Relation.REPEALS;
    }
    Relation changed = before == null ? trigger(mention, sentence, place.title()) : null;
    return changed == null ? Relation.CITES : changed;
  }

  /**
   * Whether the paragraph is a recital "Căn cứ …" and the mention stands before its main clause.
   */
  private boolean inRecital(Mention mention, int paragraph) {
    int first = paragraph;
    while (first < mention.start() && !text.isWordPart(first)) {
      first++;
    }
    int from = text.match(first, "can cu");
    if (from < 0) {
      return mention.start() == first && continuesRecital(paragraph);
    }
    int limit = Math.max(from, mention.start() - 4000);
    for (int i = limit; i < mention.start(); i++) {
      if (text.at(i) == ';' && !goesOn(text.skipBlanks(i + 1))
          || text.at(i) == ',' && mainClause(i + 1)) {
        return false;
      }
    }
    return true;
  }

  /** A recital cut over lines: the line before is one and this one begins with a document. */
  private boolean continuesRecital(int paragraph) {
    int i = paragraph - 1;
    while (i > 0 && text.at(i - 1) != '\n' && paragraph - i < 4000) {
      i--;
    }
    return i >= 0 && text.match(i, "can cu") >= 0;
  }

  private boolean goesOn(int from) {
    return text.match(from, "can cu") >= 0
        || text.match(from, "va") >= 0
        || types.at(text, from) != null
        || PinpointGrammar.at(text, from) != null;
  }

  private boolean mainClause(int from) {
    int next = text.skipBlanks(from);
    return text.match(next, "de") >= 0 && text.raw(next) != 'Đ'
        || text.isCapital(next) && types.at(text, next) == null && issuers.at(text, next) != null;
  }

  private boolean opensParagraph(Mention mention, int paragraph) {
    return afterMark(paragraph) >= mention.start();
  }

  /** The relation a line announces for the list below it, if it does. */
  @Nullable Relation lead(int from, int to) {
    if (text.at(text.skipBlanksBack(to) - 1) != ':') {
      return null;
    }
    boolean ours = false;
    int opening = afterMark(from);
    for (int i = opening; i < Math.min(to, from + 4 * NEAR); i++) {
      if (text.isWordStart(i)) {
        ours |= text.matchAny(i, ANNOUNCING) >= 0;
        Relation relation = at(i);
        if (text.match(i, "het hieu luc") >= 0) {
          relation = Relation.REPEALS;
        }
        if (relation != null
            && relation != Relation.AMENDS
            && (ours || i == opening)
            && !passive(i)) {
          return relation;
        }
      }
    }
    return null;
  }

  /** "Thực hiện Công văn số …" in the place of a recital. */
  boolean startsWithCarryingOut(int paragraph) {
    return text.match(paragraph, "thuc hien") >= 0 || text.match(paragraph, "trien khai") >= 0;
  }

  private boolean carriesOut(Mention mention, int paragraph, boolean title) {
    if (CARRIES_OUT.stream().anyMatch(words -> text.endsWith(mention.start(), words))) {
      return true;
    }
    boolean part = text.endsWith(mention.start(), "cua") || text.endsWith(mention.start(), "tai");
    if (!title || !part) {
      return false;
    }
    int from = Math.max(paragraph, mention.start() - NEAR);
    String before = text.folded(from, mention.start());
    return DETAILS.stream().anyMatch(before::contains);
  }

  /**
   * "Quyết định số … hết hiệu lực kể từ ngày …". Where the mention opens its sentence, it is the
   * subject, whatever stands between, further documents included: "Nghị định A …; Nghị định B … hết
   * hiệu lực".
   */
  private boolean expires(Mention mention, int sentence) {
    boolean subject = afterMark(sentence) >= mention.start();
    int to = Math.min(text.length(), mention.end() + (subject ? 4 * NEAR : NEAR));
    for (int i = mention.end(); i < to && ".:\n\t".indexOf(text.at(i)) < 0; i++) {
      if (text.at(i) == ';' && !(subject && types.at(text, text.skipBlanks(i + 1)) != null)) {
        return false;
      }
      if (text.at(i) == 'h' && text.isWordStart(i) && text.match(i, "het hieu luc") >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A verb between the start of the sentence and the mention whose subject is this document: it
   * opens the sentence, or "… này" stands before it.
   */
  private @Nullable Relation trigger(Mention mention, int sentence, boolean title) {
    int opening = afterMark(sentence);
    int from = Math.max(opening, mention.start() - 4 * NEAR);
    boolean ours = title;
    for (int i = from; i < mention.start(); i++) {
      if (text.isWordStart(i)) {
        ours |= text.match(i, "nay") >= 0;
        Relation relation = at(i);
        boolean bound = relation == Relation.AMENDS ? title || text.endsWith(i, "nay") : ours;
        boolean measured = relation == Relation.AMENDS && isMeasure(mention);
        if (relation != null && (bound || i == opening) && !passive(i) && !measured) {
          return relation;
        }
      }
    }
    return null;
  }

  /** "Sửa đổi … theo quy định tại Nghị định": the decree says how and is not what is amended. */
  private boolean isMeasure(Mention mention) {
    int start = mention.start();
    boolean attached = text.endsWith(start, "kem theo");
    return text.endsWith(start, "theo quy dinh tai") || text.endsWith(start, "theo") && !attached;
  }

  /** Steps over the mark of a list item: "1.", "a)", "-". */
  private int afterMark(int sentence) {
    int i = sentence;
    while (i < sentence + 8 && !text.isWordPart(i)) {
      i++;
    }
    int end = text.wordEnd(i);
    boolean mark = end - i < 3 && (text.at(end) == '.' || text.at(end) == ')');
    return mark ? text.skipBlanks(end + 1) : i;
  }

  private @Nullable Relation at(int i) {
    for (Trigger trigger : TRIGGERS) {
      if (text.match(i, trigger.words()) >= 0) {
        return trigger.relation();
      }
    }
    return null;
  }

  private boolean passive(int i) {
    return text.endsWith(i, "duoc") || text.endsWith(i, "da") || text.endsWith(i, "bi");
  }
}
