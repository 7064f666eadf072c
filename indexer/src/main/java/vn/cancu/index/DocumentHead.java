package vn.cancu.index;

import vn.cancu.document.DocumentId;
import vn.cancu.document.Metadata;

/**
 * What every hit says about its document.
 *
 * @param source name of the file
 * @param tasks number of its tasks
 * @param references number of its references
 */
public record DocumentHead(
    DocumentId id, Metadata metadata, String source, int tasks, int references) {}
