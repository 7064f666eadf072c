package vn.cancu.parse;

import java.nio.file.Path;
import java.util.List;
import vn.cancu.document.LegalDocument;
import vn.cancu.repair.OffsetMap;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Vocabulary;

/** Documents parsed from texts that need no repair. */
final class Parsed {

  static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "config"));

  private static final DocumentParser PARSER = new DocumentParser(VOCABULARY);

  private Parsed() {}

  static LegalDocument of(String text) {
    return PARSER.parse("van-ban.txt", new RepairedText(text, OffsetMap.identity(text), List.of()));
  }
}
