package vn.cancu.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.LegacyEncoding;

/**
 * A font from before Unicode, whose codes show Vietnamese letters. The families are told by their
 * names: {@code .VnTime} (ABC, TCVN3), {@code VNI-Times}, {@code VPS Times}; names of the ABC
 * family that end in H show small letters as capitals.
 *
 * @param encoding what its codes mean
 * @param capitals whether all letters look like capitals
 */
record LegacyFont(LegacyEncoding encoding, boolean capitals) {

  /** The font of this name, or null when its characters are what they say. */
  static @Nullable LegacyFont named(String name) {
    String font = name.strip();
    if (font.startsWith(".Vn")) {
      return new LegacyFont(LegacyEncoding.TCVN3, font.endsWith("H"));
    }
    String upper = font.toUpperCase(Locale.ROOT);
    if (upper.startsWith("VNI-") || upper.startsWith("VNI ")) {
      return new LegacyFont(LegacyEncoding.VNI, false);
    }
    return upper.startsWith("VPS ") ? new LegacyFont(LegacyEncoding.VPS, false) : null;
  }
}
