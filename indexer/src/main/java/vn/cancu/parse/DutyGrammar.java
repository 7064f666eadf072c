package vn.cancu.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.Duty;
import vn.cancu.document.Provision;
import vn.cancu.document.Task;
import vn.cancu.document.TextSpan;
import vn.cancu.document.UnitName;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Units;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Time limits in running text, with who is bound and to what. Tables are left out: their rows are
 * tasks or figures.
 */
final class DutyGrammar {

  /** A subject stands at the beginning of its paragraph. */
  private static final int LOOK_AHEAD = 400;

  private final Units units;
  private final ReportGrammar reports;

  DutyGrammar(Vocabulary vocabulary) {
    this.units = vocabulary.units();
    this.reports = new ReportGrammar(units);
  }

  /**
   * The time limits of a text in order.
   *
   * @param provisions the parts of the text, by which they are numbered
   * @param tables places not to look at
   * @param planYear the year that counts where a time prints none
   * @param remarks takes what a careful reader should know
   */
  List<Duty> read(
      RepairedText text,
      List<Provision> provisions,
      List<TextSpan> tables,
      @Nullable Integer planYear,
      List<Diagnostic> remarks) {
    return new Reading(text, new DutyPlaces(provisions), tables, planYear, remarks).run();
  }

  /** One text being read. */
  private final class Reading {

    private final RepairedText text;
    private final DutyPlaces places;
    private final List<TextSpan> tables;
    private final @Nullable Integer planYear;
    private final List<Diagnostic> remarks;
    private final DutyOwners owners = new DutyOwners(units);
    private final DeadlineWords words = new DeadlineWords();
    private final List<Duty> duties = new ArrayList<>();

    /** Subjects of the sentences of the current paragraph by where they begin. */
    private final Map<Integer, List<UnitName>> subjects = new HashMap<>();

    Reading(
        RepairedText text,
        DutyPlaces places,
        List<TextSpan> tables,
        @Nullable Integer planYear,
        List<Diagnostic> remarks) {
      this.text = text;
      this.places = places;
      this.tables = tables;
      this.planYear = planYear;
      this.remarks = remarks;
    }

    List<Duty> run() {
      TableLines lines = new TableLines(text.text());
      int table = 0;
      boolean recipients = false;
      for (int i = 0; i < lines.size(); i++) {
        while (table < tables.size() && tables.get(table).end() <= lines.start(i)) {
          table++;
        }
        boolean inside = table < tables.size() && tables.get(table).start() <= lines.start(i);
        if (inside || lines.isRow(i)) {
          continue;
        }
        String line = lines.text(i);
        recipients = line.startsWith("Nơi nhận") || (recipients && line.startsWith("-"));
        if (!recipients) {
          paragraph(line, lines.start(i));
        }
      }
      return duties;
    }

    private void paragraph(String line, int start) {
      DeadlineTokens tokens = new DeadlineTokens(line, 0, line.length(), words);
      DutyClauses clauses = new DutyClauses(tokens);
      owners.read(line, tokens, clauses.body());
      List<String> problems = new ArrayList<>();
      subjects.clear();
      for (DutyTimes.Found found : new DutyTimes(line, tokens, planYear, problems).all()) {
        add(line, start, tokens, clauses, found);
      }
      int at = text.lineAt(start);
      problems.forEach(problem -> remarks.add(new Diagnostic("impossible-date", at, problem)));
    }

    private void add(
        String line, int start, DeadlineTokens tokens, DutyClauses clauses, DutyTimes.Found found) {
      int first = clauses.sentenceStart(found.from());
      while (tokens.is(first, ",") && first < found.from()) {
        first++;
      }
      int from = tokens.at(first).start();
      int to = tokens.at(clauses.sentenceEnd(found.to() - 1) - 1).end();
      int rawStart = tokens.at(found.from()).start();
      List<UnitName> subject =
          clauses.opensSentence(first) ? subject(line, from) : List.<UnitName>of();
      if (subject.isEmpty()) {
        subject = subject(line, tokens.at(clauses.body()).start());
      }
      String sentence = line.substring(from, to);
      ReportGrammar.Report report = reports.read(sentence);
      DutyPlaces.Place place = places.next(start + rawStart);
      duties.add(
          new Duty(
              place.id(),
              place.section(),
              report == null ? Task.Kind.WORK : Task.Kind.REPORT,
              line.substring(rawStart, tokens.at(found.to() - 1).end()),
              owners.named(subject.isEmpty() ? owners.current() : subject),
              report == null ? List.of() : report.recipients(),
              sentence,
              found.deadline(),
              text.lineAt(start + rawStart),
              new TextSpan(start + from, start + to)));
    }

    /** The units a sentence of the paragraph begins with, looked for once. */
    private List<UnitName> subject(String line, int from) {
      return subjects.computeIfAbsent(
          from, at -> owners.subject(line.substring(at, Math.min(line.length(), at + LOOK_AHEAD))));
    }
  }
}
