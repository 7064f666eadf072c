package vn.cancu.search;

/**
 * A text with one of its parts left out.
 *
 * @param part what is left out, as typed
 * @param text the rest, never empty
 */
public record Reduction(String part, String text) {}
