package vn.cancu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.cancu.config.ConfigException;

/** Turns what stopped a command into one clear line; the stack goes to the log. */
public final class PlainErrors implements IExecutionExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof IOException
        || e instanceof UncheckedIOException
        || e instanceof ConfigException) {
      LOG.debug("Command {} failed", command.getCommandName(), e);
    } else {
      LOG.error("Command {} failed", command.getCommandName(), e);
    }
    command.getErr().println(command.getColorScheme().errorText(message(e)));
    return ExitCodes.UNABLE;
  }

  private static String message(Exception e) {
    return switch (e) {
      case ConfigException config -> "Lỗi cấu hình / configuration error: " + config.getMessage();
      case AccessDeniedException denied ->
          "Không có quyền truy cập / permission denied: " + denied.getFile();
      case NoSuchFileException missing ->
          "Không tìm thấy / no such file or folder: " + missing.getFile();
      case UncheckedIOException unchecked -> reason(unchecked);
      case IOException io -> reason(io);
      default -> "Lỗi nội bộ / internal error: " + e;
    };
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
