package vn.cancu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.vocabulary.Vocabulary;

class ImportRecordTest {

  private static final String LAW =
      """
      {"number":"38/2013/QH13","type":"Luật","title":"Luật Việc làm","issuedOn":"2013-11-16",%s\
      "provisions":[{"id":"p1","heading":"Điều 1. Phạm vi","text":"%s"}]}\
      """;

  private static LegalDocument read(String more, String text) {
    RecordReader reader = new RecordReader(Vocabulary.load(Path.of("..", "config")));
    Reading reading = reader.read("records.jsonl::1", LAW.formatted(more, text));
    assertThat(reading).isInstanceOf(Reading.Understood.class);
    return ((Reading.Understood) reading).document();
  }

  @Test
  void theDayOfEffectAndTheAddressOfTheSourceAreKept() {
    String more = "\"effectiveOn\":\"2015-01-01\",\"url\":\" https://luat.example/x?id=1 \",";
    Metadata metadata = read(more, "Chữ.").metadata();
    assertThat(metadata.effectiveOn()).isEqualTo(LocalDate.of(2015, 1, 1));
    assertThat(metadata.url()).isEqualTo("https://luat.example/x?id=1");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-13-01, javascript:alert(1)",
    "hôm qua, //luat.example",
    "'', https://luat.example/có dấu",
    "' ', 'http://a b'",
    "1/1/2015, data:text/html",
  })
  void whatIsNeitherIsLeftOutAndTheRecordRead(String day, String address) {
    String more = "\"effectiveOn\":\"%s\",\"url\":\"%s\",".formatted(day, address);
    Metadata metadata = read(more, "Chữ.").metadata();
    assertThat(metadata.effectiveOn()).isNull();
    assertThat(metadata.url()).isNull();
    assertThat(metadata.issuedOn()).isEqualTo(LocalDate.of(2013, 11, 16));
  }

  @Test
  void aRecordWithoutThemHasNone() {
    assertThat(read("", "Chữ.").metadata().effectiveOn()).isNull();
    assertThatThrownBy(() -> ImportRecord.of(LAW.replace("2013-11-16", "x").formatted("", "")))
        .hasMessageContaining("«issuedOn»");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "một\\r\\nhai,một|hai",
        "một \\t\\n\\n \\u2028 hai,một|hai",
        "\\n một\\u00a0 hai \\n,một  hai",
        "một\\thai \\u000bba,một\thai|ba",
        "To\\u0302\\u0309,Tổ",
      })
  void linesAreTidied(String given, String expected) {
    LegalDocument document = read("", given);
    List<String> lines = document.text().lines().toList();
    assertThat(String.join("|", lines)).isEqualTo("Điều 1. Phạm vi|" + expected);
  }
}
