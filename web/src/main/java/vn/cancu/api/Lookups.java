package vn.cancu.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import vn.cancu.trace.Lookup;

/** Reads lists that are to be looked up, for page and API alike. */
public final class Lookups {

  /** What became of one. */
  public sealed interface Outcome {

    /** It was looked up. */
    record Answered(String text, List<Lookup.Answer> answers) implements Outcome {

      public Answered {
        answers = List.copyOf(answers);
      }
    }

    /** It could not be. */
    record Refused(Problem problem) implements Outcome {}
  }

  private final Uploads uploads;
  private final Lookup lookup;

  public Lookups(Uploads uploads, Lookup lookup) {
    this.uploads = uploads;
    this.lookup = lookup;
  }

  /** Looks up what a request sends under {@code numbers}. */
  public Outcome lookUp(Context ctx) throws IOException {
    return switch (uploads.read(ctx, "numbers")) {
      case Uploads.Sent.Wrong(Problem problem) -> new Outcome.Refused(problem);
      case Uploads.Sent.File _ ->
          new Outcome.Refused(
              Problem.of(
                  ctx,
                  415,
                  "Kiểu nội dung không dùng được",
                  "Hãy dán danh sách, không gửi tệp. / Paste the list, send no file."));
      case Uploads.Sent.Text(String text) -> lookUp(ctx, Uploads.normal(text));
    };
  }

  private Outcome lookUp(Context ctx, String text) throws IOException {
    List<String> lines = text.lines().toList();
    boolean tooLong = lines.stream().anyMatch(line -> line.length() > Lookup.MOST_CHARACTERS);
    if (lines.size() > Lookup.MOST_LINES || tooLong) {
      return new Outcome.Refused(
          Problem.of(
              ctx,
              413,
              "Danh sách quá dài",
              "Danh sách nhiều nhất 1.000 dòng, mỗi dòng nhiều nhất 300 ký tự. / At most 1,000"
                  + " lines of 300 characters."));
    }
    Outcome[] outcome = new Outcome[1];
    Problem busy =
        uploads.inTurn(ctx, () -> outcome[0] = new Outcome.Answered(text, lookup.lookUp(lines)));
    return busy == null ? outcome[0] : new Outcome.Refused(busy);
  }
}
