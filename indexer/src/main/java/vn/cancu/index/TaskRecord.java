package vn.cancu.index;

import vn.cancu.document.Task;

/**
 * What a hit on a task is made from.
 *
 * @param place breadcrumb: "Phụ lục I › 1.2"
 */
public record TaskRecord(Task task, String place) {}
