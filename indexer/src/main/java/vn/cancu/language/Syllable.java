package vn.cancu.language;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/**
 * One written syllable, taken apart.
 *
 * <p>The grammar is the closed inventory of modern orthography: 27 onsets, about 160 rimes, six
 * tones; rimes ending in a stop take only the acute and the dot. Source: Đoàn Thiện Thuật, <em>Ngữ
 * âm tiếng Việt</em>; the spelling rules of Decision 240/QĐ of 1984.
 *
 * @param onset lower-case initial consonants, empty for none; {@code qu} and {@code gi} are onsets
 * @param rime lower-case rime in NFC without its tone
 * @param tone the tone
 */
public record Syllable(String onset, String rime, Tone tone) {

  private static final Set<String> ONSETS =
      Set.of("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "));

  private static final Set<String> RIMES =
      Set.of(
          ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e"
                  + " ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc"
                  + " iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc"
                  + " oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông"
                  + " ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un"
                  + " ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu"
                  + " ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt"
                  + " yêu")
              .split(" "));

  /**
   * Rimes that only follow {@code qu} and {@code gi}, whose own vowel letter took part of the
   * sound.
   */
  private static final Set<String> AFTER_GLIDE =
      Set.of("êng", "êc", "yt", "ynh", "ych", "yn", "yp");

  private static final String FRONT = "iêey";

  /**
   * Takes a word apart; empty when it is not a Vietnamese syllable. Case and tone placement do not
   * matter.
   */
  public static Optional<Syllable> parse(CharSequence word) {
    if (word.isEmpty() || word.length() > 10) {
      return Optional.empty();
    }
    Tone tone = Tone.LEVEL;
    char[] toneless = new char[word.length()];
    for (int i = 0; i < word.length(); i++) {
      char base = Letters.base(word.charAt(i));
      if (base == 0) {
        return parseComposed(word);
      }
      Tone marked = Letters.tone(word.charAt(i));
      if (marked != Tone.LEVEL && tone != Tone.LEVEL) {
        return Optional.empty();
      }
      tone = marked == Tone.LEVEL ? tone : marked;
      toneless[i] = base;
    }
    return split(new String(toneless), tone);
  }

  /** A word with combining marks, or none at all. */
  private static Optional<Syllable> parseComposed(CharSequence word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      if (Letters.base(composed.charAt(i)) == 0) {
        return Optional.empty();
      }
    }
    return parse(composed);
  }

  private static Optional<Syllable> split(String toneless, Tone tone) {
    for (int cut = Math.min(3, toneless.length() - 1); cut >= 0; cut--) {
      String onset = toneless.substring(0, cut);
      String rime = toneless.substring(cut);
      if ((cut == 0 || ONSETS.contains(onset)) && fits(onset, rime) && carries(rime, tone)) {
        return Optional.of(new Syllable(onset, rime, tone));
      }
    }
    return Optional.empty();
  }

  /** Without an onset the sound of {@code iê} is written {@code yê}: {@code yên}, not "iên". */
  private static boolean fits(String onset, String rime) {
    boolean front = FRONT.indexOf(rime.charAt(0)) >= 0;
    return switch (onset) {
      case "k", "gh", "ngh" -> front && RIMES.contains(rime);
      case "c", "ng" -> !front && RIMES.contains(rime);
      case "g" -> (!front || rime.startsWith("i")) && RIMES.contains(rime);
      case "qu" ->
          (RIMES.contains(rime) || AFTER_GLIDE.contains(rime)) && "uưo".indexOf(rime.charAt(0)) < 0;
      case "gi" -> (RIMES.contains(rime) && rime.charAt(0) != 'i') || AFTER_GLIDE.contains(rime);
      case "" -> RIMES.contains(rime) && !rime.startsWith("iê");
      default -> RIMES.contains(rime) && (rime.charAt(0) != 'y' || rime.length() == 1);
    };
  }

  private static boolean carries(String rime, Tone tone) {
    char last = rime.charAt(rime.length() - 1);
    boolean stopped = last == 'c' || last == 'p' || last == 't' || rime.endsWith("ch");
    return !stopped || tone == Tone.ACUTE || tone == Tone.DOT;
  }

  /**
   * The lower-case spelling with the tone mark where the traditional rule puts it: {@code hòa},
   * {@code thủy}, {@code quý}. Two spellings that differ only in tone placement give one result.
   */
  public String spelling() {
    if (tone == Tone.LEVEL) {
      return onset + rime;
    }
    int at = tonePosition();
    return onset
        + rime.substring(0, at)
        + Letters.marked(rime.charAt(at), tone)
        + rime.substring(at + 1);
  }

  private int tonePosition() {
    for (int i = rime.length() - 1; i >= 0; i--) {
      if ("ăâêôơư".indexOf(rime.charAt(i)) >= 0) {
        return i;
      }
    }
    int vowels = 0;
    while (vowels < rime.length() && "aeiouy".indexOf(rime.charAt(vowels)) >= 0) {
      vowels++;
    }
    boolean closed = vowels < rime.length();
    return vowels == 3 || (vowels == 2 && closed) ? 1 : 0;
  }
}
