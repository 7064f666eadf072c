/**
 * What an administrator edits: strict reading of the YAML files in {@code config/}.
 *
 * <p>An unknown key, a wrong type or a missing value is a {@link vn.cancu.config.ConfigException}
 * that names the file, the line and the key. Any package may import this one; it imports nothing of
 * ours.
 */
@NullMarked
package vn.cancu.config;

import org.jspecify.annotations.NullMarked;
