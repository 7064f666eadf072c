package vn.cancu.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Folding;
import vn.cancu.language.Syllable;
import vn.cancu.vocabulary.Places;
import vn.cancu.vocabulary.Units;
import vn.cancu.vocabulary.Vocabulary;

/**
 * A signature: for whom it is given ("TM.", "KT."), the signer's own office, the name. Of several
 * lines of offices the last before the name is the signer's: "KT. TỔNG GIÁM ĐỐC, PHÓ TỔNG GIÁM
 * ĐỐC".
 */
final class SignatureGrammar {

  /**
   * A signature.
   *
   * @param first its first line
   */
  record Signature(@Nullable String office, @Nullable String name, String first) {

    /** Whether the name is uncertain: no office was read, or a word is no syllable. */
    boolean isDoubtful() {
      return name != null
          && (office == null && !isMarked(first)
              || Arrays.stream(name.split(" ")).anyMatch(word -> Syllable.parse(word).isEmpty()));
    }

    Signature withName(String read) {
      return new Signature(office, read, first);
    }
  }

  /** Whether a line says for whom is signed. */
  private static boolean isMarked(String line) {
    String folded = Folding.fold(line);
    return MARKS.stream().anyMatch(folded::startsWith);
  }

  /** A name and where it stands in a line. */
  record RunIn(String name, int start, int end) {}

  private static final List<String> MARKS =
      List.of("kt.", "tm.", "tl.", "tuq.", "q.", "t.m", "k.t", "t/m", "k/t", "t/l");
  private static final List<String> OFFICES =
      List.of(
          "tong giam doc",
          "pho tong giam doc",
          "bo truong",
          "thu truong",
          "thu tuong",
          "pho thu tuong",
          "chu tich",
          "pho chu tich",
          "giam doc",
          "pho giam doc",
          "vu truong",
          "cuc truong",
          "pho cuc truong",
          "chanh van phong",
          "pho chanh van phong",
          "thong doc",
          "pho thong doc",
          "chanh an",
          "pho chanh an",
          "vien truong",
          "truong ban",
          "pho truong ban",
          "tong thanh tra",
          "tong bi thu",
          "bi thu",
          "pho bi thu",
          "thuong truc",
          "tong kiem toan",
          "tong cuc truong",
          "pho tong cuc truong",
          "chu nhiem",
          "pho vu truong",
          "pho vien truong",
          "hieu truong");

  /** The family names nearly all Vietnamese have, without marks. */
  private static final Set<String> FAMILY_NAMES =
      Set.of(
          ("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly doan dinh trinh"
                  + " mai dao cao luu ta luong vuong truong chu to thai phung lam quach kieu than")
              .split(" "));

  private static final Pattern CAPITALIZED =
      Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}+(?![\\p{L}\\d])");

  private final Units units;
  private final TitleCase titleCase;

  SignatureGrammar(Vocabulary vocabulary) {
    units = vocabulary.units();
    titleCase = new TitleCase(vocabulary);
  }

  /** The first signature in these lines: an office and, if it is printed, a name. */
  @Nullable Signature read(List<String> cells) {
    List<String> offices = new ArrayList<>();
    String first = null;
    for (String cell : cells) {
      String folded = Folding.fold(cell);
      boolean marked = MARKS.stream().anyMatch(folded::startsWith);
      boolean capitals = Capitals.most(new FoldedText(cell), 0, cell.length());
      if (marked || capitals && OFFICES.stream().anyMatch(folded::startsWith)) {
        offices.add(cell);
        first = first == null ? cell : first;
      } else if (!offices.isEmpty() && isName(cell)) {
        return new Signature(office(offices), name(cell), offices.getFirst());
      } else if (folded.startsWith("dieu ")) {
        offices.clear(); // the authority above the articles, "BỘ TRƯỞNG BỘ Y TẾ", signs nothing yet
        first = null;
      } else if (!offices.isEmpty() && opensText(folded)) {
        break;
      }
    }
    return first == null ? null : new Signature(office(offices), null, first);
  }

  /**
   * The one name of a person among cells beside recipients, where its office could not be read:
   * three words or more, the first of them a family name.
   */
  @Nullable Signature nameAlone(List<String> cells) {
    List<String> names =
        cells.stream()
            .map(String::strip)
            .filter(cell -> !cell.isEmpty() && isName(cell) && beginsWithFamilyName(cell))
            .toList();
    return names.size() == 1 ? new Signature(null, name(names.getFirst()), names.getFirst()) : null;
  }

  /**
   * A name that recognition left inside a line of the other column, "…, UBND các tỉnh trực thuộc
   * Trung Đoàn Mậu Diệp ương": three words with capitals, the first a family name or all but one
   * letter of it.
   */
  static @Nullable RunIn runIn(String line) {
    Matcher word = CAPITALIZED.matcher(line);
    List<MatchResult> run = new ArrayList<>();
    while (word.find()) {
      boolean joins =
          !run.isEmpty() && line.substring(run.getLast().end(), word.start()).equals(" ");
      if (!joins) {
        run.clear();
      }
      run.add(word.toMatchResult());
      boolean goesOn =
          word.end() + 1 < line.length() && Character.isUpperCase(line.charAt(word.end() + 1));
      MatchResult first = run.size() < 3 || goesOn ? null : run.get(run.size() - 3);
      String words = first == null ? "" : line.substring(first.start(), word.end());
      if (first != null
          && isLikeFamilyName(first.group())
          && Places.bundled().find(words).isEmpty()) {
        return new RunIn(words, first.start(), word.end());
      }
    }
    return null;
  }

  private static boolean isLikeFamilyName(String word) {
    String folded = Folding.fold(word);
    return FAMILY_NAMES.contains(folded)
        || folded.length() > 3
            && Syllable.parse(word).isEmpty()
            && FAMILY_NAMES.stream().anyMatch(name -> differsInOne(name, folded));
  }

  private static boolean differsInOne(String a, String b) {
    int others = a.length() == b.length() ? 0 : 2;
    for (int i = 0; i < a.length() && others < 2; i++) {
      others += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return others == 1;
  }

  private static boolean beginsWithFamilyName(String cell) {
    String[] words = cell.split("[\\s\\u00a0]+");
    return words.length >= 3 && FAMILY_NAMES.contains(Folding.fold(words[0]));
  }

  private static boolean opensText(String folded) {
    return folded.startsWith("phu luc") || folded.startsWith("(ban hanh");
  }

  private @Nullable String office(List<String> offices) {
    String last = offices.getLast();
    String folded = Folding.fold(last);
    boolean marked = MARKS.stream().anyMatch(folded::startsWith);
    return marked ? null : titleCase.of(last.replaceFirst("[\\s.,;:]+$", ""));
  }

  /**
   * Two to five syllables, each with a capital, that name no unit; a rank in front is no part of
   * it.
   */
  private boolean isName(String cell) {
    String[] words =
        cell.replaceFirst("^(?:[\\p{L}]{1,4}\\.\\s*)+", "").strip().split("[\\s\\u00a0]+");
    if (words.length < 2 || words.length > 5 || units.find(cell).isPresent()) {
      return false;
    }
    int syllables = 0;
    for (String word : words) {
      if (!Character.isUpperCase(word.charAt(0)) || !word.chars().allMatch(Character::isLetter)) {
        return false;
      }
      syllables += Syllable.parse(word).isPresent() ? 1 : 0;
    }
    return syllables + 1 >= words.length;
  }

  private static String name(String cell) {
    StringBuilder name = new StringBuilder();
    for (String word :
        cell.replaceFirst("^(?:[\\p{L}]{1,4}\\.\\s*)+", "").strip().split("[\\s\\u00a0]+")) {
      String rest = word.substring(1).toLowerCase(Locale.ROOT);
      name.append(name.isEmpty() ? "" : " ").append(word.charAt(0)).append(rest);
    }
    return name.toString();
  }
}
