/**
 * Bytes to text in reading order, as found: nothing is healed or understood here.
 *
 * <p>The outcome is sealed: extracted, needs OCR, encrypted, unreadable. Of ours it imports {@code
 * language} alone; Tika, PDFBox, POI and jsoup stay inside. Binary formats are parsed in a process
 * of their own.
 */
@NullMarked
package vn.cancu.extract;

import org.jspecify.annotations.NullMarked;
