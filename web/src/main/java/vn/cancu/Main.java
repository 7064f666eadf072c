package vn.cancu;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.cancu.cli.CheckCommand;
import vn.cancu.cli.ExtractCommand;
import vn.cancu.cli.IndexCommand;
import vn.cancu.cli.PlainErrors;
import vn.cancu.cli.SearchCommand;
import vn.cancu.cli.ServeCommand;
import vn.cancu.cli.TrainCommand;

/** The program: {@code cancu COMMAND}. */
@Command(
    name = "cancu",
    mixinStandardHelpOptions = true,
    version = "Căn Cứ 0.1",
    description = {
      "Tìm kiếm và tra cứu văn bản, kế hoạch hành chính.",
      "Full-text search over Vietnamese administrative decisions and plans."
    },
    subcommands = {
      ServeCommand.class,
      IndexCommand.class,
      SearchCommand.class,
      ExtractCommand.class,
      CheckCommand.class,
      TrainCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {

  /** Kept, so that its level is not forgotten with it. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE); // it recommends a module for vectors, and there are none here
    System.exit(
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            args));
  }

  /**
   * Runs one command and gives its exit code: 0 done, 1 done with rejected files, 2 wrong use or
   * unable to run.
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commandLine = new CommandLine(new Main()).setOut(out).setErr(err);
    commandLine.getSubcommands().values().forEach(Main::configure);
    commandLine.setExecutionExceptionHandler(new PlainErrors());
    return commandLine.execute(args);
  }

  private static void configure(CommandLine command) {
    command.getCommandSpec().mixinStandardHelpOptions(true);
    // A word with a minus sign is part of a query.
    command.setUnmatchedOptionsArePositionalParams("search".equals(command.getCommandName()));
  }
}
