package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Folding;
import vn.cancu.language.Telex;
import vn.cancu.language.Vni;

/**
 * Finds the words that were probably meant: among those that a slip could have turned into what was
 * typed, the row that the collection speaks for most (Viterbi over pairs of words).
 *
 * <p>Only doubtful words are looked at, those the collection does not have or has not beside their
 * neighbours, and another reading is offered only when the evidence for it outweighs its slips by
 * far. Text without any marks stays without.
 */
final class Respelling {

  /** A large collection has misprints of its own: fewer sightings do not speak for a word. */
  private static final int RARE = 3;

  private static final int LARGE = 1_000_000;

  /** Bits by which another reading must be better than what was typed. */
  private static final double CLEARLY = 8;

  /** Bits against a slip that made a word of another; without marks more words are alike. */
  private static final double KNOWN = 3;

  private static final double KNOWN_PLAIN = 1;

  /** Bits against keys that were not turned into letters: not a slip of one word but of all. */
  private static final double KEYED = 1;

  private static final int CANDIDATES = 20;
  private static final int LONGEST_RUN = 60;
  private static final int MOST_DOUBTFUL = 8;

  /**
   * A word as typed.
   *
   * @param text as typed
   * @param spelling as the collection would have it, with or without marks
   */
  record Typed(String text, String spelling) {}

  /** A word that may be meant, and the bits of the slips it takes. */
  private record Reading(Usage.Word word, double slips) {}

  private final Evidence evidence;
  private final Usage usage;
  private final boolean marked;
  private final int rare;

  /**
   * @param marked whether the text has marks, so that words without are to be doubted
   */
  Respelling(Evidence evidence, boolean marked) {
    this.evidence = evidence;
    this.marked = marked;
    usage = marked ? evidence.marked() : evidence.plain();
    rare = usage.total() > LARGE ? RARE : 1;
  }

  /** The keys of a word read as Telex or VNI, where an input method would have done so. */
  static Optional<String> keyed(String word) {
    return Telex.decode(word).or(() -> Vni.decode(word));
  }

  /** The spellings meant, one for each word; empty when the words are good as they stand. */
  Optional<List<String>> of(List<Typed> words) {
    if (words.size() > LONGEST_RUN) {
      return Optional.empty();
    }
    List<Usage.Word> typed = words.stream().map(word -> usage.word(word.spelling())).toList();
    List<List<Reading>> readings = new ArrayList<>();
    int doubtful = 0;
    for (int i = 0; i < words.size(); i++) {
      Reading itself = new Reading(typed.get(i), 0);
      Optional<String> keyed = marked ? keyed(words.get(i).text()) : Optional.empty();
      if (keyed.isPresent()) {
        Usage.Word meant = usage.word(keyed.get().toLowerCase(Locale.ROOT));
        readings.add(List.of(itself, new Reading(meant, KEYED)));
      } else if (isDoubtful(typed, i) && ++doubtful <= MOST_DOUBTFUL) {
        readings.add(readings(itself));
      } else {
        readings.add(List.of(itself));
      }
    }
    return doubtful > MOST_DOUBTFUL || readings.stream().allMatch(of -> of.size() == 1)
        ? Optional.empty()
        : best(typed, readings);
  }

  private boolean isDoubtful(List<Usage.Word> typed, int at) {
    Usage.Word word = typed.get(at);
    return word.count() < rare
        || (at > 0 && usage.of(typed.get(at - 1), word) < rare)
        || (at + 1 < typed.size() && usage.of(word, typed.get(at + 1)) < rare);
  }

  /** The likeliest words beside their neighbours unknown, and what was typed. */
  private List<Reading> readings(Reading itself) {
    String typed = itself.word().spelling();
    boolean known = itself.word().count() >= rare;
    List<Reading> found = new ArrayList<>();
    for (String plain : Slips.around(Folding.fold(typed))) {
      boolean bare = plain.equals(typed);
      for (String spelling : spellings(plain)) {
        Usage.Word word = usage.word(spelling);
        if (word.count() >= rare && !spelling.equals(typed)) {
          double slips =
              Slips.bits(spelling, typed) + (known && !bare ? (marked ? KNOWN : KNOWN_PLAIN) : 0);
          found.add(new Reading(word, slips));
        }
      }
    }
    found.sort(Comparator.comparingDouble(reading -> reading.slips() - usage.bits(reading.word())));
    List<Reading> kept = new ArrayList<>(found.subList(0, Math.min(CANDIDATES, found.size())));
    kept.add(itself);
    return kept;
  }

  private List<String> spellings(String plain) {
    if (marked) {
      return evidence.variants().getOrDefault(plain, List.of());
    }
    return usage.has(plain) ? List.of(plain) : List.of();
  }

  /** A word at the end of the best row of readings up to it. */
  private record Step(Reading reading, double bits, @Nullable Step before) {}

  private Optional<List<String>> best(List<Usage.Word> typed, List<List<Reading>> readings) {
    List<Step> steps = new ArrayList<>();
    double asTyped = usage.bits(typed.getFirst());
    for (int i = 0; i < readings.size(); i++) {
      List<Step> next = new ArrayList<>();
      for (Reading reading : readings.get(i)) {
        next.add(step(steps, reading));
      }
      steps = next;
      asTyped += i == 0 ? 0 : usage.bits(typed.get(i - 1), typed.get(i));
    }
    Step last = steps.stream().max(Comparator.comparingDouble(Step::bits)).orElseThrow();
    List<Usage.Word> row = row(last);
    return last.bits() - asTyped >= CLEARLY && isSupported(typed, row)
        ? Optional.of(row.stream().map(Usage.Word::spelling).toList())
        : Optional.empty();
  }

  /**
   * Whether every other word was seen beside its neighbours: a few documents lack most words of the
   * language, so that there even a word they do have beside it must be the one meant.
   */
  private boolean isSupported(List<Usage.Word> typed, List<Usage.Word> row) {
    for (int i = 0; i < row.size(); i++) {
      int seen = 0;
      int neighbours = 0;
      for (int j = Math.max(1, i); j <= Math.min(row.size() - 1, i + 1); j++) {
        neighbours++;
        seen += usage.of(row.get(j - 1), row.get(j)) > 0 ? 1 : 0;
      }
      if (!row.get(i).equals(typed.get(i)) && seen < (rare > 1 ? neighbours - 1 : neighbours)) {
        return false;
      }
    }
    return true;
  }

  private Step step(List<Step> before, Reading reading) {
    if (before.isEmpty()) {
      return new Step(reading, usage.bits(reading.word()) - reading.slips(), null);
    }
    Step best = null;
    for (Step step : before) {
      double bits = step.bits() + usage.bits(step.reading().word(), reading.word());
      if (best == null || bits > best.bits() + reading.slips()) {
        best = new Step(reading, bits - reading.slips(), step);
      }
    }
    return Objects.requireNonNull(best);
  }

  private static List<Usage.Word> row(Step last) {
    List<Usage.Word> row = new ArrayList<>();
    for (Step step = last; step != null; step = step.before()) {
      row.addFirst(step.reading().word());
    }
    return row;
  }
}
