package vn.cancu.cli;

import java.io.Console;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import vn.cancu.ingest.IngestProgress;
import vn.cancu.ingest.IngestReport;

/**
 * Shows a run: a progress bar on a terminal, one line an input otherwise; rejected inputs always
 * with their reason.
 */
final class ConsoleProgress implements IngestProgress {

  private final PrintWriter out;
  private final boolean terminal;
  private @Nullable ProgressBar bar;

  ConsoleProgress(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** A bar where someone watches, lines where the output goes to a file or another program. */
  @SuppressWarnings("SystemConsoleNull") // it is null again where nobody watches, since 25
  static ConsoleProgress on(PrintWriter out) {
    Console console = System.console();
    return new ConsoleProgress(out, console != null && console.isTerminal());
  }

  @Override
  public void started(int inputs) {
    if (terminal && inputs > 0) {
      bar = new ProgressBarBuilder().setTaskName("Lập chỉ mục").setInitialMax(inputs).build();
    }
  }

  @Override
  public void input(String source, Outcome outcome) {
    if (bar != null) {
      bar.step();
    }
    switch (outcome) {
      case Outcome.Indexed(String id, int tasks, int references) ->
          line(
              "✓ "
                  + source
                  + " → "
                  + id
                  + " ("
                  + tasks
                  + " nhiệm vụ, "
                  + references
                  + " dẫn chiếu)");
      case Outcome.Unchanged() -> line("= " + source);
      case Outcome.Rejected(String reason) -> always("✗ " + source + ": " + reason);
      case Outcome.Removed() -> line("- " + source);
    }
  }

  @Override
  public void finished(IngestReport report) {
    if (bar != null) {
      bar.close();
    }
    always(
        report.inputs()
            + " tệp: "
            + report.indexed()
            + " đã lập chỉ mục, "
            + report.unchanged()
            + " không đổi, "
            + report.rejected()
            + " bị từ chối, "
            + report.removed()
            + " đã gỡ ("
            + report.took().toMillis()
            + " ms) / inputs, indexed, unchanged, rejected, removed");
  }

  private void line(String text) {
    if (!terminal) {
      always(text);
    }
  }

  private void always(String text) {
    out.println(text);
    out.flush();
  }
}
