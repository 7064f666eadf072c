package vn.cancu.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import vn.cancu.trace.DraftCheck;
import vn.cancu.trace.DraftReader;
import vn.cancu.trace.Finding;

/** Reads what is sent to be checked and checks it, for page and API alike. */
public final class Drafts {

  /** What became of it. */
  public sealed interface Outcome {

    /** It was checked. */
    record Checked(DraftReader.Draft draft, List<Finding> findings) implements Outcome {

      public Checked {
        findings = List.copyOf(findings);
      }
    }

    /** It could not be. */
    record Refused(Problem problem) implements Outcome {}
  }

  private final Uploads uploads;
  private final DraftReader reader;
  private final DraftCheck check;

  public Drafts(Uploads uploads, DraftReader reader, DraftCheck check) {
    this.uploads = uploads;
    this.reader = reader;
    this.check = check;
  }

  /** Checks what a request sends under {@code text} or {@code file}. */
  public Outcome check(Context ctx) throws IOException {
    return switch (uploads.read(ctx, "text")) {
      case Uploads.Sent.Wrong(Problem problem) -> new Outcome.Refused(problem);
      case Uploads.Sent.Text(String text) ->
          inTurn(ctx, () -> new DraftReader.Reading.Read(reader.read(text)));
      case Uploads.Sent.File(byte[] content) -> inTurn(ctx, () -> reader.read(content));
    };
  }

  private interface Reading {
    DraftReader.Reading get() throws IOException;
  }

  private Outcome inTurn(Context ctx, Reading reading) throws IOException {
    Outcome[] outcome = new Outcome[1];
    Problem busy =
        uploads.inTurn(
            ctx,
            () ->
                outcome[0] =
                    switch (reading.get()) {
                      case DraftReader.Reading.Refused(String reason) ->
                          new Outcome.Refused(Uploads.refused(ctx, reason));
                      case DraftReader.Reading.Read(DraftReader.Draft draft) ->
                          new Outcome.Checked(draft, check.check(draft));
                    });
    return busy == null ? outcome[0] : new Outcome.Refused(busy);
  }
}
