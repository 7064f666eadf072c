package vn.cancu.search;

/**
 * One restriction. Several on one facet are alternatives; several facets must all hold, and those
 * on tasks must hold for the same task.
 *
 * @param value value of the facet
 * @param excluded whether hits with the value are left out instead
 */
public record Filter(Facet facet, String value, boolean excluded) {}
