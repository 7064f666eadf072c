package vn.cancu.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;

/** Lists of documents that share a relation: "thay thế A, B và C; bãi bỏ D". */
final class RelationList {

  private static final int NEAR = 160;

  private final FoldedText text;

  RelationList(FoldedText text) {
    this.text = text;
  }

  /**
   * A mention with what was found for it.
   *
   * @param list what the members of the list it stands in suffer: they are replaced or repealed
   */
  record Related(Mention mention, Relation relation, @Nullable Relation list) {

    static Related of(Mention mention, Relation relation, @Nullable Related before) {
      Relation list =
          switch (relation) {
            case REPLACES, REPEALS -> relation;
            case BASIS, IMPLEMENTS, CITES, AMENDS -> before == null ? null : before.list();
          };
      return new Related(mention, relation, list);
    }
  }

  /** "Bãi bỏ A ban hành kèm theo B; C": C is a member of the list again. */
  @Nullable Relation continued(Mention mention, Related before) {
    return continues(mention, before)
        ? before.relation()
        : followsSemicolon(mention) ? before.list() : null;
  }

  private boolean followsSemicolon(Mention mention) {
    return text.at(text.skipBlanksBack(mention.start()) - 1) == ';';
  }

  /** Whether the list a mention stands in goes on over the semicolon before another. */
  boolean goesOn(Mention mention, Related before) {
    if (before.list() == null || !followsSemicolon(mention)) {
      return false;
    }
    int i = before.mention().end();
    while (i < mention.start() && text.at(i) != '\n' && i - before.mention().end() < 4 * NEAR) {
      i++;
    }
    return i == mention.start();
  }

  /**
   * A list shares the relation of its first member; what a replaced decree was about may stand
   * between.
   */
  private boolean continues(Mention mention, Related before) {
    return switch (before.relation()) {
      case BASIS, CITES -> false;
      case IMPLEMENTS -> inListAfter(mention, before.mention());
      case AMENDS, REPLACES, REPEALS ->
          text.endsWith(mention.start(), "va")
              || text.endsWith(mention.start(), "cac")
              || ",;:".indexOf(text.at(text.skipBlanksBack(mention.start()) - 1)) >= 0;
    };
  }

  /** Whether only a comma, "và" or the like stands between two mentions. */
  private boolean inListAfter(Mention mention, Mention before) {
    int i = text.skipBlanks(before.end());
    boolean separated = false;
    if (",;".indexOf(text.at(i)) >= 0) {
      i = text.skipBlanks(i + 1);
      separated = true;
    }
    for (String word : List.of("va", "hoac", "cac", "so")) {
      int end = text.match(i, word);
      separated |= end >= 0;
      i = end < 0 ? i : text.skipBlanks(end);
    }
    return separated && i >= mention.start();
  }
}
