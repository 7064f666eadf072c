package vn.cancu.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.Lookup;
import vn.cancu.trace.Validities;

/** Tells what the numbers of a list are. */
public final class LookupApi {

  /** What it answers with. */
  private enum Format {
    JSON,
    CSV
  }

  /** The answers in JSON. */
  record Body(int total, List<Answer> results) {}

  /** One of them. */
  record Answer(
      int line,
      String text,
      String status,
      @Nullable String readAs,
      @Nullable KnownJson document,
      List<KnownJson> candidates) {}

  private final Lookups lookups;
  private final Validities validities;
  private final Json json;

  public LookupApi(Lookups lookups, Validities validities, Json json) {
    this.lookups = lookups;
    this.validities = validities;
    this.json = json;
  }

  /** {@code POST /api/v1/references:lookup}. */
  public void lookUp(Context ctx) throws IOException {
    ParameterReader reader = new ParameterReader(ctx.queryParamMap());
    reader.refuseUnknown(List.of(CheckApi.FORMAT));
    Format format = reader.choice(CheckApi.FORMAT, Format.values(), Format.JSON);
    if (!reader.errors().isEmpty()) {
      Problem.parameters(ctx, reader.errors()).send(ctx, json);
      return;
    }
    switch (lookups.lookUp(ctx)) {
      case Lookups.Outcome.Refused(Problem problem) -> problem.send(ctx, json);
      case Lookups.Outcome.Answered answered -> {
        ctx.header("Cache-Control", "no-store");
        switch (format) {
          case CSV -> csv(ctx, answered.answers());
          case JSON -> json.send(ctx, body(answered.answers()));
        }
      }
    }
  }

  private Body body(List<Lookup.Answer> answers) {
    return new Body(
        answers.size(),
        answers.stream()
            .map(answer ->
                new Answer(
                    answer.line(),
                    answer.text(),
                    TraceParameters.name(answer.status()),
                    answer.readAs() == null ? null : answer.readAs().toString(),
                    answer.document() == null ? null : KnownJson.of(answer.document(), validities),
                    answer.candidates().stream()
                        .map(each -> KnownJson.of(each, validities))
                        .toList()))
            .toList());
  }

  /** The answers as a table, also for the page. */
  public static void csv(Context ctx, List<Lookup.Answer> answers) {
    Csv csv =
        new Csv(
            "Dòng",
            "Đã nhập",
            "Kết quả",
            "Mã văn bản",
            "Văn bản",
            "Trích yếu",
            "Ngày ban hành",
            "Cơ quan ban hành",
            "Có trong kho",
            "Hiệu lực",
            "Hết hiệu lực từ",
            "Số lần được viện dẫn",
            "Có thể là");
    for (Lookup.Answer answer : answers) {
      KnownDocument document = answer.document();
      csv.row(
          answer.line(),
          answer.text(),
          label(answer.status()),
          answer.readAs(),
          document == null ? null : document.label(),
          document == null ? null : document.title(),
          document == null ? null : document.date(),
          document == null ? null : document.issuer(),
          document == null ? null : document.held() ? "có" : "không",
          document == null ? null : ValidityWords.of(answer.validity()),
          answer.validity().since(),
          document == null ? null : document.citations(),
          Csv.joined(answer.candidates().stream().map(KnownDocument::id).toList()));
    }
    csv.send(ctx, "tra-cuu-so-hieu");
  }

  /** What tables and pages call a status. */
  public static String label(Lookup.Status status) {
    return switch (status) {
      case FOUND -> "Nhận ra";
      case LIKELY -> "Có lẽ là (không nêu năm)";
      case SEVERAL -> "Có nhiều khả năng";
      case UNKNOWN -> "Kho không biết";
      case UNREADABLE -> "Không đọc được số hiệu";
    };
  }
}
