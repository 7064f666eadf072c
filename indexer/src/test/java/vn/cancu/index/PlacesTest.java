package vn.cancu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.document.TextSpan;

class PlacesTest {

  private static final Metadata UNKNOWN =
      new Metadata(null, null, null, null, null, null, null, null, List.of(), null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Điều 3; Điều 3 khoản 2 | Điều 3 › khoản 2",
        "Mục II; Mục II.1; Mục II.1.a | Mục II.1.a",
        "Mục II; Mục II.1; Mục II.1, gạch đầu dòng 2; Mục II.1, gạch đầu dòng 2, dấu cộng 3"
            + " | Mục II.1 › gạch đầu dòng 2 › dấu cộng 3",
        "Phụ lục I; Phụ lục I, mục 1; Phụ lục I, mục 1.2 | Phụ lục I › mục 1.2",
        "Chương I; Điều 1 | Chương I › Điều 1",
        "Điều 1; Điều 12 | Điều 1 › Điều 12",
      })
  void aLabelSaysOnlyWhatIsNew(String labels, String place) {
    List<Provision> path = new ArrayList<>();
    for (String label : labels.split("; ")) {
      String parent = path.isEmpty() ? null : path.getLast().id();
      path.add(
          new Provision(
              "p" + path.size(),
              parent,
              Provision.Kind.ITEM,
              label,
              null,
              path.size(),
              new TextSpan(0, 0),
              null));
    }
    assertThat(new Places(document(path)).of(path.getLast())).isEqualTo(place);
  }

  private static LegalDocument document(List<Provision> provisions) {
    return new LegalDocument(
        new DocumentId("tai-lieu", "x"),
        "x.txt",
        UNKNOWN,
        "",
        provisions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
