/** The program itself: {@link vn.cancu.Main} and nothing else. */
@NullMarked
package vn.cancu;

import org.jspecify.annotations.NullMarked;
