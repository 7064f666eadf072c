package vn.cancu.language;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Ways of writing Vietnamese from before Unicode, as they look when a program took the bytes for
 * Western European text. Sources: TCVN 5712:1993 as the ABC fonts use it (capitals with marks are
 * small letters in a font of capitals), the VNI-Windows table, RFC 1456 (VISCII), the VPS table of
 * the Vietnamese Professionals Society, where capitals that are rare share the code of their small
 * letter; and UTF-8 that was decoded with the wrong table.
 */
public enum LegacyEncoding {
  TCVN3 {
    @Override
    void fill(Letters letters) {
      letters.add("àảãáạ", "µ¶·¸¹").add("ăằẳẵắặ", "¨»¼½¾Æ").add("âầẩẫấậ", "©ÇÈÉÊË");
      letters.add("èẻẽéẹ", "ÌÎÏÐÑ").add("êềểễếệ", "ªÒÓÔÕÖ").add("ìỉĩíị", "×ØÜÝÞ");
      letters.add("òỏõóọ", "ßáâãä").add("ôồổỗốộ", "«åæçèé").add("ơờởỡớợ", "¬êëìíî");
      letters.add("ùủũúụ", "ïñòóô").add("ưừửữứự", "\u00ADõö÷øù").add("ỳỷỹýỵ", "úûüýþ");
      letters.add("đĐĂÂÊÔƠƯ", "®§¡¢£¤¥¦");
    }
  },
  VNI {
    @Override
    void fill(Letters letters) {
      letters.addPairs("a", "àáảãạ", "øùûõï").addPairs("a", "âầấẩẫậ", "âàáåãä");
      letters.addPairs("a", "ăằắẳẵặ", "êèéúüë").addPairs("e", "èéẻẽẹ", "øùûõï");
      letters.addPairs("e", "êềếểễệ", "âàáåãä").addPairs("o", "òóỏõọ", "øùûõï");
      letters.addPairs("o", "ôồốổỗộ", "âàáåãä").addPairs("u", "ùúủũụ", "øùûõï");
      letters.addPairs("y", "ỳýỷỹ", "øùûõ").addPairs("ô", "ờớởỡợ", "øùûõï");
      letters.addPairs("ö", "ừứửữự", "øùûõï");
      letters.add("ơưđỉĩịỵ", "ôöñæóòî").add("ƠƯĐỈĨỊỴ", "ÔÖÑÆÓÒÎ");
    }
  },
  VISCII {
    @Override
    void fill(Letters letters) {
      letters.addBytes(0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ").addBytes(0x90, "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ");
      letters.addBytes(0xA0, "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ");
      letters.addBytes(0xC4, "ẢĂẳẵ").addBytes(0xCB, "Ẻ").addBytes(0xCE, "ĨỳĐứ");
      letters.addBytes(0xD5, "ạỷừử").addBytes(0xDB, "ỹỵ").addBytes(0xDE, "ỡư");
      letters.addBytes(0xE4, "ảăữẫ").addBytes(0xEB, "ẻ").addBytes(0xEE, "ĩỉđự");
      letters.addBytes(0xF6, "ỏọụ").addBytes(0xFB, "ũủ").addBytes(0xFE, "ợỮ");
      letters.add("ẲẴẪỶỸỴ", "\u0002\u0005\u0006\u0014\u0019\u001E");
    }
  },
  VPS {
    @Override
    void fill(Letters letters) {
      letters.addBytes(0x80, "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ").addBytes(0x90, "Ế").addBytes(0x93, "ỀỂỄỐỒỔỖýỷ");
      letters
          .addBytes(0x9C, "ỵỚỜỞ")
          .addBytes(0xA1, "ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễị");
      letters.addBytes(0xCF, "ỹƯỦồốÔỏơÈừứÚũưÝẺ").addBytes(0xE0, "àáâãảạă").addBytes(0xE8, "èéêẽìí");
      letters.addBytes(0xEF, "ĩẴĐòóôõ").addBytes(0xF7, "Ơụùúủ").addBytes(0xFD, "ỶẼỳ");
    }
  },
  UTF8 {
    @Override
    void fill(Letters letters) {
      for (char c :
          "ăâêôơưđĂÂÊÔƠƯĐàảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụÀẢÃÁÈẺẼÉÌĨÍÒÓÕÙÚŨÝýỳ“”‘’–…".toCharArray()) {
        letters.addMisread(c);
      }
      for (char c = 'Ạ'; c <= 'ỹ'; c++) {
        letters.addMisread(c);
      }
    }
  };

  /** The most characters that one letter takes. */
  private static final int LONGEST = 3;

  @SuppressWarnings("ImmutableEnumChecker") // filled once, by the constructor
  private final Map<String, Character> letters = new HashMap<>();

  /** The characters that begin a letter. */
  @SuppressWarnings("ImmutableEnumChecker") // filled once, by the constructor
  private final BitSet first = new BitSet();

  LegacyEncoding() {
    fill(new Letters(letters));
    letters.keySet().forEach(written -> first.set(written.charAt(0)));
  }

  abstract void fill(Letters letters);

  /** How many characters at {@code at} write one letter, 0 for a character that means itself. */
  public int lengthAt(String text, int at, int end) {
    if (!first.get(text.charAt(at))) {
      return 0;
    }
    for (int length = Math.min(LONGEST, end - at); length > 0; length--) {
      if (letters.containsKey(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The letter that these characters write. */
  public char letter(String written) {
    return letters.getOrDefault(written, written.charAt(0));
  }

  /**
   * Decodes a text that is known to be written so.
   *
   * @param capitals whether its font shows small letters as capitals
   */
  public String decode(String text, boolean capitals) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int length = Math.max(1, lengthAt(text, i, text.length()));
      letters.append(letter(text.substring(i, i + length)));
      i += length;
    }
    return capitals ? letters.toString().toUpperCase(Locale.ROOT) : letters.toString();
  }

  /** Collects the table of one encoding. */
  static final class Letters {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Map<String, Character> table;

    private Letters(Map<String, Character> table) {
      this.table = table;
    }

    private Letters add(String letters, String written) {
      for (int i = 0; i < letters.length(); i++) {
        table.put(written.substring(i, i + 1), letters.charAt(i));
      }
      return this;
    }

    private Letters addPairs(String base, String letters, String marks) {
      for (int i = 0; i < letters.length(); i++) {
        char small = letters.charAt(i);
        String mark = marks.substring(i, i + 1);
        table.put(base + mark, small);
        table.put(base.toUpperCase(Locale.ROOT) + mark, Character.toUpperCase(small));
        table.put(
            base.toUpperCase(Locale.ROOT) + Character.toUpperCase(mark.charAt(0)),
            Character.toUpperCase(small));
      }
      return this;
    }

    /** Bytes in a row, each as both Western European tables show it. */
    private Letters addBytes(int first, String letters) {
      for (int i = 0; i < letters.length(); i++) {
        byte[] one = {(byte) (first + i)};
        table.put(new String(one, WESTERN), letters.charAt(i));
        table.put(new String(one, StandardCharsets.ISO_8859_1), letters.charAt(i));
      }
      table.remove("\uFFFD");
      return this;
    }

    private void addMisread(char letter) {
      byte[] bytes = String.valueOf(letter).getBytes(StandardCharsets.UTF_8);
      StringBuilder western = new StringBuilder();
      for (byte b : bytes) {
        String shown = new String(new byte[] {b}, WESTERN);
        western.append(shown.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : shown);
      }
      table.put(western.toString(), letter);
      table.put(new String(bytes, StandardCharsets.ISO_8859_1), letter);
    }
  }
}
