/**
 * How Vietnamese is written: syllables, tone marks, folding. It knows neither documents nor an
 * index and depends on the JDK alone; everything else may import it.
 */
@NullMarked
package vn.cancu.language;

import org.jspecify.annotations.NullMarked;
