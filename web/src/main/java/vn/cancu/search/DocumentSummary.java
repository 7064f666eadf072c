package vn.cancu.search;

import vn.cancu.document.DocumentId;
import vn.cancu.document.Metadata;

/**
 * A held document in short.
 *
 * @param tasks number of its tasks
 * @param references number of its references
 */
public record DocumentSummary(
    DocumentId id, Metadata metadata, String source, int tasks, int references) {}
