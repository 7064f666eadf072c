/**
 * Tables for spreadsheets, written row by row and not kept in memory: CSV and XLSX. It knows
 * nothing of what the rows are about and imports nothing of ours; {@code api} and {@code export}
 * use it.
 */
@NullMarked
package vn.cancu.table;

import org.jspecify.annotations.NullMarked;
