package vn.cancu.index;

import vn.cancu.document.Reference;

/**
 * What a hit on a reference is made from.
 *
 * @param ordinal its number among the references of its document, from 1
 * @param place breadcrumb of the provision or task it stands in, may be empty
 * @param sentence the sentence around it
 */
public record ReferenceRecord(Reference reference, int ordinal, String place, String sentence) {}
