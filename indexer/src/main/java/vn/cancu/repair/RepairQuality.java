package vn.cancu.repair;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a quality report says about the repair of one text.
 *
 * @param invalidBefore share of the words that are no Vietnamese syllable and no known word before
 *     the repair, from 0 to 1
 * @param invalidAfter the same after it
 * @param repairs how many repairs each step made; a step that made none is missing
 */
public record RepairQuality(
    double invalidBefore, double invalidAfter, Map<RepairStep, Integer> repairs) {

  /** Nothing is known, or nothing was looked into. */
  public static final RepairQuality UNKNOWN = new RepairQuality(0, 0, Map.of());

  public RepairQuality {
    if (!(invalidBefore >= 0 && invalidBefore <= 1 && invalidAfter >= 0 && invalidAfter <= 1)) {
      throw new IllegalArgumentException("no shares: " + invalidBefore + ", " + invalidAfter);
    }
    EnumMap<RepairStep, Integer> ordered = new EnumMap<>(RepairStep.class);
    ordered.putAll(repairs);
    repairs = Collections.unmodifiableMap(ordered);
  }

  /** How many repairs a step made. */
  public int repairs(RepairStep step) {
    return repairs.getOrDefault(step, 0);
  }
}
