package vn.cancu.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cancu.language.Syllable;
import vn.cancu.language.WordCursor;

/**
 * Finds the unit behind a damaged name: blanks lost or added, letters misread, or the words of two
 * cells shuffled into one another.
 *
 * <p>It never merges two real units: a word that is a good syllable may differ by one letter only,
 * only once, only in a name of four words or more, and never in the first word, which tells a
 * ministry ("Bộ") from a provincial department ("Sở"). A damaged word that could be two units is
 * nobody's.
 */
final class DamagedNames {

  /** A spelling of a unit as folded words. */
  @SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
  private record Spelling(String[] words, Unit unit) {}

  private static final List<String> SHORT_FORMS = List.of("bhxh", "bhyt", "bhtn", "ubnd");

  private static final int FEWEST_WORDS_FOR_A_REAL_SLIP = 4;

  /** Words that tell units of one field apart are taken as they stand. */
  private static final Set<String> TYPES =
      Set.of("bo", "so", "vu", "ban", "cuc", "phong", "ty", "vien", "xa", "huyen", "tinh");

  private static final int LONGEST_SYLLABLE = 7;

  /** Longer names are not names. */
  private static final int MOST_LETTERS = 160;

  private final Map<String, Unit> byLetters = new HashMap<>();
  private final Map<String, List<Spelling>> byWordBag = new HashMap<>();
  private final Map<String, List<Spelling>> byEnd = new HashMap<>();

  /** The first words of names, and what the letters of a name may begin with. */
  private final Set<String> firstWords = new HashSet<>();

  private final Set<String> beginnings = new HashSet<>();

  /** A text with more letters than the longest name, and one more a word, is no name. */
  private final int mostLetters;

  DamagedNames(Map<String, Unit> byKey) {
    Set<String> ambiguous = new HashSet<>();
    byKey.forEach((key, unit) -> {
      Spelling spelling = new Spelling(key.split(" "), unit);
      Unit other = byLetters.put(key.replace(" ", ""), unit);
      firstWords.add(spelling.words()[0]);
      begin(key.replace(" ", ""));
      if (other != null && !other.equals(unit)) {
        ambiguous.add(key.replace(" ", ""));
      }
      byWordBag.computeIfAbsent(bag(spelling.words()), k -> new ArrayList<>()).add(spelling);
      ends(spelling.words())
          .forEach(end -> byEnd.computeIfAbsent(end, k -> new ArrayList<>()).add(spelling));
    });
    ambiguous.forEach(byLetters::remove);
    mostLetters = byKey.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void begin(String letters) {
    for (int end = 1; end <= Math.min(letters.length(), 2 * LONGEST_SYLLABLE); end++) {
      beginnings.add(letters.substring(0, end));
    }
  }

  /**
   * Whether a damaged name may begin with these two words, the second perhaps empty: a syllable is
   * taken as it stands, but the name may have lost or won blanks.
   */
  boolean mayBegin(String first, String second) {
    String one = mended(NameKey.word(first));
    String two = mended(NameKey.word(second));
    return one.length() > LONGEST_SYLLABLE
        || two.length() > LONGEST_SYLLABLE
        || firstWords.contains(one)
        || beginnings.contains(one + two)
        || byLetters.containsKey(one)
        || Syllable.parse(first).isEmpty();
  }

  private static String bag(String[] words) {
    String[] sorted = words.clone();
    Arrays.sort(sorted);
    return String.join(" ", sorted);
  }

  /** What a spelling is looked up by: its length with its first, or with its last word. */
  private static List<String> ends(String[] words) {
    return List.of(words.length + "^" + words[0], words.length + "$" + words[words.length - 1]);
  }

  /** The one unit whose name this text is a damaged form of. */
  Optional<Unit> nearest(String name) {
    if (name.length() > MOST_LETTERS || letters(name) > mostLetters) {
      return Optional.empty();
    }
    List<Words.Word> written = Words.of(name);
    List<String> words = new ArrayList<>();
    for (Words.Word word : written) {
      String key = mended(word.key());
      if (key.indexOf(' ') < 0) {
        words.add(key);
      } else {
        words.addAll(List.of(key.split(" ")));
      }
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Unit joined = byLetters.get(String.join("", words));
    return joined != null ? Optional.of(joined) : misread(words.toArray(String[]::new), name);
  }

  private static int letters(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters += WordCursor.isWordPart(name.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** For each word whether it is one that could be meant as it stands. */
  private static boolean[] real(String name, int size) {
    boolean[] real = new boolean[size];
    int next = 0;
    for (Words.Word word : Words.of(name)) {
      String[] parts = mended(word.key()).split(" ");
      boolean syllable = Syllable.parse(name.substring(word.start(), word.end())).isPresent();
      Arrays.fill(real, next, next + parts.length, syllable || parts.length > 1);
      next += parts.length;
    }
    return real;
  }

  /** A short form with one letter misread, when it can be one short form only. */
  private static String mended(String word) {
    if (word.length() != 4 || !word.startsWith("bh") || SHORT_FORMS.contains(word)) {
      return word;
    }
    List<String> near = SHORT_FORMS.stream().filter(form -> distance(form, word) == 1).toList();
    return near.size() == 1 ? NameKey.word(near.getFirst()) : word;
  }

  private Optional<Unit> misread(String[] words, String name) {
    Set<Unit> found = new HashSet<>();
    boolean[] real = new boolean[0];
    for (String end : ends(words)) {
      for (Spelling spelling : byEnd.getOrDefault(end, List.of())) {
        if (!isNear(words, spelling.words())) {
          continue;
        }
        real = real.length == 0 ? real(name, words.length) : real;
        if (isMisreading(words, real, spelling.words())) {
          found.add(spelling.unit());
        }
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** Whether at most one word in three is another. */
  private static boolean isNear(String[] words, String[] name) {
    int others = 0;
    for (int i = 0; i < words.length; i++) {
      others += words[i].equals(name[i]) ? 0 : 1;
    }
    return others * 3 <= words.length;
  }

  private static boolean isMisreading(String[] words, boolean[] real, String[] name) {
    int slips = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals(name[i])) {
        continue;
      }
      int distance = distance(words[i], name[i]);
      boolean number = words[i].chars().allMatch(Character::isDigit);
      if (number || distance > (name[i].length() > 4 && !real[i] ? 2 : 1)) {
        return false;
      }
      if (real[i]) {
        slips++;
        if (i == 0 || TYPES.contains(words[i])) {
          return false;
        }
      }
    }
    return (slips == 0 || words.length >= FEWEST_WORDS_FOR_A_REAL_SLIP) && slips <= 1;
  }

  /** Letters to add, drop or change. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return 3;
    }
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  /** The unit whose words are those of both texts, each in its own order. */
  Optional<Unit> shuffled(String left, String right) {
    if (left.length() + right.length() > MOST_LETTERS) {
      return Optional.empty();
    }
    String[] a = NameKey.of(left).split(" ");
    String[] b = NameKey.of(right).split(" ");
    String[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return byWordBag.getOrDefault(bag(all), List.of()).stream()
        .filter(spelling -> isShuffle(a, b, spelling.words()))
        .map(Spelling::unit)
        .findFirst();
  }

  private static boolean isShuffle(String[] a, String[] b, String[] name) {
    boolean[] reachable = new boolean[b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        boolean fromLeft = i > 0 && reachable[j] && a[i - 1].equals(name[i + j - 1]);
        boolean fromRight = j > 0 && reachable[j - 1] && b[j - 1].equals(name[i + j - 1]);
        reachable[j] = (i == 0 && j == 0) || fromLeft || fromRight;
      }
    }
    return reachable[b.length];
  }
}
