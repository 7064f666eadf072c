package vn.cancu.api;

import vn.cancu.trace.Validity;

/** What tables call the validity of a document. */
final class ValidityWords {

  private ValidityWords() {}

  static String of(Validity validity) {
    return switch (validity.state()) {
      case UNKNOWN -> "chưa rõ";
      case PARTLY -> "hết hiệu lực một phần";
      case ENDING -> "sẽ hết hiệu lực";
      case ENDED -> "hết hiệu lực";
    };
  }
}
