package vn.cancu.search;

import vn.cancu.document.Pinpoint;

/**
 * A place in a cited document.
 *
 * @param citations number of references to it or to something in it
 */
public record CitedPlace(Pinpoint place, long citations) {}
