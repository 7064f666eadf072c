/**
 * Bytes to text in reading order, as found: nothing is healed or understood here.
 *
 * <p>The outcome is sealed: extracted, needs OCR, encrypted, unreadable. It imports nothing of
 * ours; Tika stays inside.
 */
@NullMarked
package vn.cancu.extract;

import org.jspecify.annotations.NullMarked;
