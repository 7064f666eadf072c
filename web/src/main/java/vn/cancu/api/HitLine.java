package vn.cancu.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.cancu.search.Listing;

/** A line of a listing in JSON: a hit with its whole text, without what depends on a page. */
record HitLine(
    @JsonUnwrapped @JsonIgnoreProperties({"snippet", "score"}) SearchJson.HitJson hit,
    String text) {

  static HitLine of(Listing.Item item, HitValidity validity) {
    return new HitLine(SearchJson.hit(item.hit(), validity), item.text());
  }
}
