/** The command line: one class a command, each the thin edge of what does the work. */
@NullMarked
package vn.cancu.cli;

import org.jspecify.annotations.NullMarked;
