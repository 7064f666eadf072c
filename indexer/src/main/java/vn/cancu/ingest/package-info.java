/**
 * From a folder of files to a committed index: scan, pipeline, ledger, report.
 *
 * <p>The composition root of the indexer is {@link vn.cancu.ingest.Indexer}; nothing else in the
 * indexer imports this package. Every input ends in the ledger as indexed, unchanged or rejected
 * with its reason: nothing is lost.
 */
@NullMarked
package vn.cancu.ingest;

import org.jspecify.annotations.NullMarked;
