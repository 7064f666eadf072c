package vn.cancu.index;

import org.jspecify.annotations.Nullable;

/**
 * What a hit on a provision is made from.
 *
 * @param id anchor of the provision
 * @param place breadcrumb: "Điều 3 › khoản 2"
 * @param sourceId the id an imported record brought along
 * @param text its own words
 */
public record ProvisionRecord(String id, String place, @Nullable String sourceId, String text) {}
