package vn.cancu.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ArrayUtil;
import vn.cancu.document.TextSpan;
import vn.cancu.search.lucene.Highlights.Pattern;

/**
 * Looks for patterns in one text. Where a pattern stands somewhere with the marks that were typed,
 * only such places are marked, else those where the letters agree. Takes time proportional to the
 * text for each pattern at most.
 */
final class MarkScan {

  /** The rest of a longer text is not marked. */
  private static final int LONGEST_TEXT = 3_000_000;

  /** Of more syllables each place would be looked at too often. */
  private static final int LONGEST_NEAR = 8;

  private static final int NONE = -1;

  private final List<Pattern> patterns;
  private final Analyzer lettersOnly;
  private final Analyzer withMarks;
  private final Map<String, Integer> folded = new HashMap<>();
  private final Map<String, Integer> accented = new HashMap<>();
  private int[] letters = new int[256];
  private int[] marks = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  MarkScan(List<Pattern> patterns, Analyzer lettersOnly, Analyzer withMarks) {
    this.patterns = patterns;
    this.lettersOnly = lettersOnly;
    this.withMarks = withMarks;
    for (Pattern pattern : patterns) {
      for (Syllable syllable : pattern.syllables()) {
        folded.putIfAbsent(syllable.folded(), folded.size());
        accented.putIfAbsent(syllable.accented(), accented.size());
      }
    }
  }

  List<TextSpan> of(String text) {
    String read = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    read(read, lettersOnly, folded, true);
    read(read, withMarks, accented, false);
    BitSet strong = new BitSet(size);
    BitSet joined = new BitSet(size);
    BitSet weakJoined = new BitSet(size);
    for (Pattern pattern : patterns) {
      List<int[]> places = places(pattern);
      for (int[] place : places) {
        if (pattern.weak()) {
          mark(place, new BitSet(), weakJoined);
        } else {
          mark(place, strong, joined);
        }
      }
    }
    addTouching(strong, joined, weakJoined);
    return spans(strong, joined);
  }

  /** The tokens of each place, at which the pattern stands with its marks if it does anywhere. */
  private List<int[]> places(Pattern pattern) {
    int[] wanted = pattern.syllables().stream().mapToInt(s -> folded.get(s.folded())).toArray();
    int[] exactly =
        pattern.syllables().stream().mapToInt(s -> accented.get(s.accented())).toArray();
    List<int[]> loose = new ArrayList<>();
    List<int[]> exact = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean together = pattern.slop() == 0 || wanted.length > LONGEST_NEAR;
      int[] place = together ? phrase(i, wanted) : near(i, wanted, pattern.slop());
      if (place.length > 0) {
        loose.add(place);
        boolean agrees = true;
        for (int k = 0; k < place.length; k++) {
          agrees &= marks[place[k]] == exactly[k];
        }
        if (agrees) {
          exact.add(place);
        }
      }
    }
    return pattern.marked() || !exact.isEmpty() && isMarked(pattern) ? exact : loose;
  }

  private static boolean isMarked(Pattern pattern) {
    return pattern.syllables().stream().anyMatch(Syllable::isMarked);
  }

  private int[] phrase(int from, int[] wanted) {
    for (int k = 0; k < wanted.length; k++) {
      if (from + k >= size || letters[from + k] != wanted[k]) {
        return new int[0];
      }
    }
    int[] place = new int[wanted.length];
    Arrays.setAll(place, k -> from + k);
    return place;
  }

  /** The wanted tokens in a window that begins with one of them. */
  private int[] near(int from, int[] wanted, int slop) {
    if (letters[from] == NONE || Arrays.stream(wanted).noneMatch(id -> id == letters[from])) {
      return new int[0];
    }
    int[] place = new int[wanted.length];
    for (int k = 0; k < wanted.length; k++) {
      int at = from;
      int end = Math.min(size, from + wanted.length + slop);
      while (at < end && letters[at] != wanted[k]) {
        at++;
      }
      if (at >= end) {
        return new int[0];
      }
      place[k] = at;
    }
    return place;
  }

  /** Sets the tokens of a place, and for each but the last whether it is one with the next. */
  private static void mark(int[] place, BitSet tokens, BitSet joined) {
    for (int k = 0; k < place.length; k++) {
      tokens.set(place[k]);
      if (k + 1 < place.length && place[k + 1] == place[k] + 1) {
        joined.set(place[k]);
      }
    }
  }

  /** What says nothing alone belongs to a phrase it overlaps. */
  private void addTouching(BitSet strong, BitSet joined, BitSet weakJoined) {
    for (int i = weakJoined.nextSetBit(0); i >= 0; i = weakJoined.nextSetBit(i + 1)) {
      if (strong.get(i)) {
        strong.set(i + 1);
        joined.set(i);
      }
    }
    for (int i = weakJoined.previousSetBit(size); i >= 0; i = weakJoined.previousSetBit(i - 1)) {
      if (strong.get(i + 1)) {
        strong.set(i);
        joined.set(i);
      }
    }
  }

  private List<TextSpan> spans(BitSet tokens, BitSet joined) {
    List<TextSpan> spans = new ArrayList<>();
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      int start = i;
      while (joined.get(i) && tokens.get(i + 1)) {
        i++;
      }
      spans.add(new TextSpan(starts[start], ends[i]));
    }
    return spans;
  }

  private void read(String text, Analyzer analyzer, Map<String, Integer> wanted, boolean first) {
    CharArrayMap<Integer> known = new CharArrayMap<>(wanted.size(), false);
    wanted.forEach(known::put);
    int at = 0;
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken() && (first || at < size)) {
        Integer id = known.get(term.buffer(), 0, term.length());
        set(at++, id == null ? NONE : id, offset, first);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    size = first ? at : size;
  }

  private void set(int at, int id, OffsetAttribute offset, boolean first) {
    if (first) {
      letters = ArrayUtil.grow(letters, at + 1);
      marks = ArrayUtil.grow(marks, at + 1);
      starts = ArrayUtil.grow(starts, at + 1);
      ends = ArrayUtil.grow(ends, at + 1);
      letters[at] = id;
      marks[at] = NONE;
      starts[at] = offset.startOffset();
      ends[at] = offset.endOffset();
    } else {
      marks[at] = id;
    }
  }

  /** The same places in order, those that overlap made one. */
  static List<TextSpan> merged(List<TextSpan> spans) {
    List<TextSpan> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end));
    List<TextSpan> merged = new ArrayList<>();
    for (TextSpan span : sorted) {
      TextSpan last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && span.start() < last.end()) {
        merged.set(merged.size() - 1, new TextSpan(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
