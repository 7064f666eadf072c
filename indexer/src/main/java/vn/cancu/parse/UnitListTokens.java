package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Units;

/** The pieces of the text of a unit cell, cut only as far as they are asked for. */
final class UnitListTokens {

  private final String text;
  private final Units.Walk walk;
  private final List<UnitListToken> tokens = new ArrayList<>();
  private int done;

  UnitListTokens(String text, Units units) {
    this.text = text;
    this.walk = units.new Walk(text);
  }

  /** Whether there is a token of this index. */
  boolean has(int index) {
    while (index >= tokens.size() && done < text.length()) {
      read();
    }
    return index < tokens.size();
  }

  /** The token of an index that there is. */
  UnitListToken get(int index) {
    return tokens.get(index);
  }

  private void read() {
    boolean word = walk.next();
    Unit unit = word ? walk.unit() : null;
    int end = word ? walk.end() : text.length();
    UnitListToken.cut(text, done, unit == null ? end : walk.start(), tokens);
    if (unit != null) {
      tokens.add(UnitListToken.known(text, walk.start(), end, unit));
    }
    done = end;
  }
}
