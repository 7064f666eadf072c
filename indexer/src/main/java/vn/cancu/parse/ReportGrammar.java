package vn.cancu.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.UnitName;
import vn.cancu.vocabulary.Units;

/**
 * Whether a task is to report, and to whom: "Tổng hợp báo cáo công tác CCHC gửi Bộ Nội vụ", "định
 * kỳ hằng tháng báo cáo UBND tỉnh". A report that is a product or a system ("Hệ thống thông tin báo
 * cáo") makes none.
 */
final class ReportGrammar {

  /**
   * A duty to report.
   *
   * @param recipients may be none
   */
  record Report(List<UnitName> recipients) {}

  private static final List<String> ACTS = List.of("báo cáo", "gửi", "phản ánh");

  /** Phrases that report even when they do not say to whom. */
  private static final List<String> REPORTS =
      List.of("gửi báo cáo", "nộp báo cáo", "chế độ báo cáo", "báo cáo định kỳ");

  /** What may stand before "báo cáo" at the beginning of a task. */
  private static final Set<String> MAKING =
      Set.of(
          "tổng", "hợp", "xây", "dựng", "lập", "định", "kỳ", "hằng", "tháng", "quý", "năm", "tuần",
          "-", "+", ",", "và");

  private static final Set<String> SENTENCE_ENDS = Set.of(".", ";", ":", "?", "!", "\n", "\u2028");

  /** Words between an act and who it goes to. */
  private static final Set<String> TOWARDS =
      Set.of("về", "cho", "đến", "tới", "lên", "với", "gửi", "cáo", "ánh", "các", "kịp", "thời");

  private static final int LOOK_AHEAD = 60;

  private final Units units;

  ReportGrammar(Units units) {
    this.units = units;
  }

  /** The report a task asks for; {@code null} when it is other work. */
  @Nullable Report read(String content) {
    DeadlineTokens tokens = new DeadlineTokens(content);
    boolean report = opensWithReport(tokens);
    int from = -1;
    for (int i = 0; i < tokens.size(); i++) {
      report |= readsAny(tokens, i, REPORTS);
      from = from < 0 && readsAny(tokens, i, ACTS) && !isNoun(tokens, i) ? i : from;
    }
    List<UnitName> recipients = from < 0 ? List.of() : recipients(content, tokens, from);
    return report || !recipients.isEmpty() ? new Report(recipients) : null;
  }

  private static boolean readsAny(DeadlineTokens tokens, int index, List<String> phrases) {
    return phrases.stream().anyMatch(phrase -> tokens.reads(index, phrase));
  }

  private static boolean opensWithReport(DeadlineTokens tokens) {
    int i = 0;
    while (tokens.in(i, MAKING)) {
      i++;
    }
    return tokens.reads(i, "báo cáo");
  }

  /**
   * "Hệ thống thông tin báo cáo", "mẫu báo cáo", "phản ánh, kiến nghị" name things; "để báo cáo Bộ
   * Tài chính" says what another will do with it.
   */
  private static boolean isNoun(DeadlineTokens tokens, int index) {
    return tokens.is(index - 1, "để")
        || tokens.reads(index - 2, "thông tin")
        || tokens.is(index - 1, "mẫu")
        || tokens.is(index - 1, "kỳ") && tokens.is(index - 2, "cuối")
        || tokens.is(index + 2, ",") && tokens.is(index, "phản");
  }

  /** The units that stand right behind a word that leads to them, first act on. */
  private List<UnitName> recipients(String content, DeadlineTokens tokens, int act) {
    Set<UnitName> found = new LinkedHashSet<>();
    int last = -1;
    for (Units.Match match : units.scan(content.substring(tokens.at(act).start()))) {
      int start = tokens.at(act).start() + match.span().start();
      int at = indexAt(tokens, act, start);
      if (at < 0) {
        break;
      }
      boolean joined = last >= 0 && isList(content.substring(last, start));
      if (joined || (tokens.in(at - 1, TOWARDS) && isAct(tokens, act, at))) {
        found.add(UnitListGrammar.nameOf(match.unit()));
        last = tokens.at(act).start() + match.span().end();
      }
    }
    return new ArrayList<>(found);
  }

  /** Index of the token at an offset; -1 when it is too far behind the act. */
  private static int indexAt(DeadlineTokens tokens, int act, int offset) {
    int i = act;
    while (i < tokens.size() && i - act <= LOOK_AHEAD && tokens.at(i).start() < offset) {
      i++;
    }
    return i - act <= LOOK_AHEAD ? i : -1;
  }

  /** Whether a clause with an act leads up to a token: no sentence ends between them. */
  private static boolean isAct(DeadlineTokens tokens, int first, int at) {
    for (int i = at - 1; i >= first && !tokens.in(i, SENTENCE_ENDS); i--) {
      if (readsAny(tokens, i, ACTS) && !isNoun(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isList(String between) {
    String words = between.strip();
    return words.equals(",") || words.equals("và") || words.equals(";") || words.equals("và các");
  }
}
