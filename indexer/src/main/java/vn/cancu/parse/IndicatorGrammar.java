package vn.cancu.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cancu.document.Indicator;
import vn.cancu.document.TextSpan;
import vn.cancu.repair.RepairedText;

/** The figures a document asks for, in statistics forms, or sets, as percentages in its text. */
final class IndicatorGrammar {

  /**
   * The indicators of a text in order. The cells of task tables set targets as paragraphs do.
   *
   * @param tables all tables of the text
   */
  List<Indicator> read(RepairedText text, List<Table> tables) {
    List<Indicator> indicators = new ArrayList<>();
    List<TextSpan> forms = new ArrayList<>();
    for (Table table : tables) {
      if (table.header().isOfFigures()) {
        forms.add(table.span());
        indicators.addAll(new IndicatorTable(text, table).read());
      }
    }
    targets(text, forms, indicators);
    indicators.sort(Comparator.comparingInt(Indicator::line));
    return indicators;
  }

  private static void targets(RepairedText text, List<TextSpan> forms, List<Indicator> indicators) {
    TableLines lines = new TableLines(text.text());
    int form = 0;
    for (int i = 0; i < lines.size(); i++) {
      while (form < forms.size() && forms.get(form).end() <= lines.start(i)) {
        form++;
      }
      if (form < forms.size() && forms.get(form).start() <= lines.start(i)) {
        continue;
      }
      if (text.text().indexOf('%', lines.start(i), lines.endOf(i)) < 0) {
        continue;
      }
      for (Indicator target :
          new IndicatorSentence(text.text(), lines.start(i), lines.endOf(i)).read()) {
        indicators.add(
            new Indicator(
                null, target.name(), target.value(), target.measure(), text.lineAt(target.line())));
      }
    }
  }
}
