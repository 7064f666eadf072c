/** A small collection of documents and an engine over them in memory, for tests of site and API. */
@NullMarked
package vn.cancu.sample;

import org.jspecify.annotations.NullMarked;
