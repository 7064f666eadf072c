package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Căn cứ <mark>Nghị định</mark> | Căn cứ Nghị định",
        "&lt;b&gt; &amp;amp; &quot;x&quot; &#x27;y&#39; | <b> &amp; \"x\" 'y'",
        "&#32;&#x110;&#272; | ' ĐĐ'",
        "A & B; C | A & B; C",
        "&; &#; &#x; &#xZZ; &#99999999; &nothing; | &; &#; &#x; &#xZZ; &#99999999; &nothing;",
        "& | &",
      })
  void readsCharacterReferences(String snippet, String text) {
    assertThat(SnippetText.of(snippet))
        .isEqualTo(text.replaceAll("^' ", " ").replaceAll("ĐĐ'$", "ĐĐ"));
  }

  @Test
  void aTextCannotCommandTheTerminal() {
    assertThat(ResultText.plain("a\u001b[31mb\n\tc\u0007\u202ed")).isEqualTo("a[31mb cd");
  }
}
