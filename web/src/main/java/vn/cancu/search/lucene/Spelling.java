package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import vn.cancu.analysis.VietnameseAnalyzer;
import vn.cancu.search.PlainWords;

/** Mends the words of a text and leaves everything else in it as it is. */
final class Spelling {

  /**
   * A word with its place.
   *
   * @param syllable as the index knows it
   */
  private record Placed(PlainWords.Word word, Syllable syllable) {

    boolean isKeyed() {
      return Respelling.keyed(word.text()).isPresent();
    }
  }

  private final Evidence evidence;
  private final Analyzer accented = VietnameseAnalyzer.accented();
  private final Analyzer folded = VietnameseAnalyzer.folded();

  Spelling(Evidence evidence) {
    this.evidence = evidence;
  }

  /** The text that was probably meant; empty when it is good as it stands. */
  Optional<String> mend(PlainWords words) {
    List<List<Placed>> runs = new ArrayList<>();
    words.runs().forEach(run -> split(run, runs));
    boolean marked = runs.stream().flatMap(List::stream).anyMatch(this::hasMarks);
    Respelling respelling = new Respelling(evidence, marked);
    StringBuilder mended = new StringBuilder(words.text());
    for (List<Placed> run : runs.reversed()) {
      List<Respelling.Typed> typed = typed(run, marked);
      respelling.of(typed).ifPresent(meant -> replace(run, typed, meant, mended));
    }
    String text = mended.toString();
    return text.equals(words.text()) ? Optional.empty() : Optional.of(text);
  }

  /** Numbers stand between words but say nothing about their spelling. */
  private void split(List<PlainWords.Word> words, List<List<Placed>> runs) {
    List<Placed> run = new ArrayList<>();
    for (PlainWords.Word word : words) {
      List<Syllable> syllables = Syllable.of(word.text(), accented, folded);
      Placed placed = syllables.size() == 1 ? new Placed(word, syllables.getFirst()) : null;
      if (placed != null && (Evidence.isWord(placed.syllable().accented()) || placed.isKeyed())) {
        run.add(placed);
      } else if (!run.isEmpty()) {
        runs.add(List.copyOf(run));
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
  }

  /** Keys of an input method are marks too, unless the collection has the very word. */
  private boolean hasMarks(Placed placed) {
    return placed.syllable().isMarked()
        || (placed.isKeyed() && !evidence.plain().has(placed.syllable().folded()));
  }

  private static List<Respelling.Typed> typed(List<Placed> run, boolean marked) {
    return run.stream()
        .map(placed ->
            new Respelling.Typed(
                placed.word().text(),
                marked ? placed.syllable().accented() : placed.syllable().folded()))
        .toList();
  }

  private static void replace(
      List<Placed> run, List<Respelling.Typed> typed, List<String> meant, StringBuilder text) {
    for (int i = run.size() - 1; i >= 0; i--) {
      if (!meant.get(i).equals(typed.get(i).spelling())) {
        PlainWords.Word word = run.get(i).word();
        text.replace(word.start(), word.end(), inCaseOf(word.text(), meant.get(i)));
      }
    }
  }

  private static String inCaseOf(String typed, String spelling) {
    if (!Character.isUpperCase(typed.codePointAt(0))) {
      return spelling;
    }
    boolean all = typed.length() > 1 && typed.chars().noneMatch(Character::isLowerCase);
    String upper = spelling.toUpperCase(Locale.ROOT);
    return all ? upper : upper.charAt(0) + spelling.substring(1);
  }
}
