/**
 * From a folder of files to a committed index: scan, pipeline, ledger, report, progress. The
 * composition root of the indexer; nothing in the indexer imports it.
 */
@NullMarked
package vn.cancu.ingest;

import org.jspecify.annotations.NullMarked;
