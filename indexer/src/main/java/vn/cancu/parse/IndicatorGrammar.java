package vn.cancu.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cancu.document.Indicator;
import vn.cancu.document.TextSpan;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Units;
import vn.cancu.vocabulary.Vocabulary;

/** The figures a document asks for, in statistics forms, or sets, as percentages in its text. */
final class IndicatorGrammar {

  private final Units units;

  IndicatorGrammar(Vocabulary vocabulary) {
    this.units = vocabulary.units();
  }

  /**
   * The indicators of a text in order.
   *
   * @param taskTables the task tables, whose cells set targets as paragraphs do
   */
  List<Indicator> read(RepairedText text, List<TextSpan> taskTables) {
    List<Indicator> indicators = new ArrayList<>();
    List<TextSpan> forms = new ArrayList<>();
    for (Table table : new TableScan(text.text(), units, new DeadlineGrammar(null)).run()) {
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
      for (Indicator target :
          new IndicatorSentence(text.text(), lines.start(i), lines.endOf(i)).read()) {
        indicators.add(
            new Indicator(
                null, target.name(), target.value(), target.measure(), text.lineAt(target.line())));
      }
    }
  }
}
