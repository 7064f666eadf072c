package vn.cancu.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Pinpoint;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.LawNames;

/** Documents cited by name: the Constitution, laws, codes, ordinances, resolutions of the Party. */
final class NamedMentions {

  private static final List<String> NO_LAW =
      List.of("phap", "ky", "hoc", "khoa", "cu nhan", "nganh", "cong ty", "du thao", "du an");
  private static final int NEAR = 60;
  private static final String NATIONAL_ASSEMBLY = "Quốc hội";
  private static final String STANDING_COMMITTEE = "Ủy ban Thường vụ Quốc hội";
  private static final String CENTRAL_COMMITTEE = "Ban Chấp hành Trung ương";

  private final MentionTail tails;
  private final LawNameGrammar laws = new LawNameGrammar(LawNames.bundled());

  NamedMentions(MentionTail tails) {
    this.tails = tails;
  }

  /** The document whose type word stands from {@code head} to {@code end}. */
  @Nullable Mention at(
      FoldedText text, int start, int head, int end, DocumentType type, List<Pinpoint> pinpoints) {
    if (!type.named()) {
      return null;
    }
    int from = text.skipBlanks(end);
    return switch (type.name()) {
      case "Hiến pháp" -> constitution(text, start, head, from, pinpoints);
      case "Nghị quyết" -> resolution(text, start, head, from, pinpoints);
      case "Luật", "Bộ luật", "Pháp lệnh" -> law(text, start, head, from, type, pinpoints);
      default -> null;
    };
  }

  private @Nullable Mention constitution(
      FoldedText text, int start, int head, int from, List<Pinpoint> pinpoints) {
    int state = text.match(from, "nuoc cong hoa xa hoi chu nghia viet nam");
    int next = state < 0 ? from : text.skipBlanks(state);
    int word = text.match(next, "nam");
    int year = word < 0 ? next : text.skipBlanks(word);
    boolean dated = MentionTail.year(text, year) != null;
    if (!dated && state < 0) {
      return null;
    }
    int end = dated ? year + 4 : state;
    String name = dated ? "Hiến pháp năm " + text.folded(year, end) : "Hiến pháp";
    Mention mention =
        tails.named(text, start, head, end, "Hiến pháp", name, NATIONAL_ASSEMBLY, pinpoints);
    return dated ? mention.inYear(MentionTail.year(text, year)) : mention;
  }

  private @Nullable Mention resolution(
      FoldedText text, int start, int head, int from, List<Pinpoint> pinpoints) {
    PartyNameGrammar.Name name = PartyNameGrammar.at(text, from);
    if (name == null) {
      return null;
    }
    String issuer = name.congress() ? name.words() : CENTRAL_COMMITTEE;
    return tails.named(
        text,
        start,
        head,
        name.end(),
        "Nghị quyết",
        "Nghị quyết " + name.words(),
        issuer,
        pinpoints);
  }

  private @Nullable Mention law(
      FoldedText text, int start, int head, int from, DocumentType type, List<Pinpoint> pinpoints) {
    if (NO_LAW.stream().anyMatch(word -> text.endsWith(head, word))) {
      return null; // "pháp luật …", "Đại học Luật …" name no law, a draft is none yet
    }
    if (text.endsWith(head, "ve") && isConvention(text, head)) {
      return null; // "Công ước của Liên hợp quốc về Luật Biển"
    }
    LawNameGrammar.Name name = laws.at(text, type, from, text.isCapital(head));
    if (name == null) {
      return null;
    }
    return tails.law(text, start, head, type.name(), name, pinpoints, issuer(type));
  }

  private static boolean isConvention(FoldedText text, int head) {
    String before = text.folded(Math.max(0, head - NEAR), head);
    return before.contains("cong uoc") || before.contains("hiep dinh");
  }

  private static String issuer(DocumentType type) {
    return type.name().equals("Pháp lệnh") ? STANDING_COMMITTEE : NATIONAL_ASSEMBLY;
  }
}
