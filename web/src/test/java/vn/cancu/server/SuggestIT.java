package vn.cancu.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The search box that offers how a text may go on, and the page that asks what was meant. */
class SuggestIT {

  private static Site site;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() {
    site = Site.start();
    playwright = Browsers.playwright();
    browser = Browsers.launch(playwright);
  }

  @AfterAll
  static void stop() {
    playwright.close();
    site.close();
  }

  @BeforeEach
  void open() {
    open(1280, ColorScheme.LIGHT);
  }

  /** A broken script, or something the content policy forbids. */
  @AfterEach
  void nothingToComplainAbout() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  private void open(int width, ColorScheme scheme) {
    if (context != null) {
      context.close();
    }
    context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
  }

  private Locator box() {
    return page.getByRole(AriaRole.COMBOBOX);
  }

  private Locator options() {
    return page.getByRole(AriaRole.OPTION);
  }

  private void type(String path, String text) {
    page.navigate(site.address() + path);
    box().pressSequentially(text);
    assertThat(options().first()).isVisible();
  }

  @Test
  void theListIsWalkedWithTheKeyboard() {
    type("/", "k");
    assertThat(box()).hasAttribute("aria-expanded", "true");
    assertThat(options()).hasCount(1);
    assertThat(page.locator("[aria-live=polite]")).hasText("1 gợi ý");
    box().press("ArrowDown");
    assertThat(box()).hasValue("kế hoạch");
    assertThat(box()).hasAttribute("aria-activedescendant", "goi-y-0");
    assertThat(options().first()).hasAttribute("aria-selected", "true");
    box().press("ArrowDown");
    assertThat(box()).hasValue("k");
    assertThat(options().first()).hasAttribute("aria-selected", "false");
    box().press("ArrowUp");
    assertThat(box()).hasValue("kế hoạch");
    box().press("Escape");
    assertThat(box()).hasValue("k");
    assertThat(box()).hasAttribute("aria-expanded", "false");
    assertThat(options()).hasCount(0);
    assertThat(box()).isFocused();
    box().press("ArrowDown");
    assertThat(options()).hasCount(1);
    box().press("Tab");
    assertThat(options()).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({
    "quy, /van-ban/quyet-dinh/114-qd-bhxh-2021",
    "van, /don-vi/van-phong",
    "89/, /van-ban/nghi-dinh/89-2020-nd-cp",
  })
  void whatHasAPageIsOpened(String typed, String path) {
    type("/", typed);
    box().press("ArrowDown");
    box().press("Enter");
    assertThat(page).hasURL(site.address() + path);
  }

  @Test
  void aPhraseIsSearchedUnderTheSameFilters() {
    type("/tim-kiem?scope=tasks&lead=van-phong", "k");
    options().first().click();
    assertThat(page).hasURL(Pattern.compile("q=k%E1%BA%BF\\+ho%E1%BA%A1ch.*lead=van-phong"));
    assertThat(box()).hasValue("kế hoạch");
  }

  @Test
  void enterWithoutAChoiceSearchesWhatIsTyped() {
    type("/", "k");
    box().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/tim-kiem\\?q=k$"));
  }

  @Test
  void suggestionsAreTextAndNothingElse() {
    type("/", "114");
    assertThat(options().first().locator(".detail")).hasText("Ban hành <Chương trình hành động>");
  }

  /** The ways the open list is looked at. */
  enum Screen {
    WIDE_LIGHT(1280, ColorScheme.LIGHT),
    WIDE_DARK(1280, ColorScheme.DARK),
    PHONE_LIGHT(375, ColorScheme.LIGHT),
    PHONE_DARK(375, ColorScheme.DARK);

    private final int width;
    private final ColorScheme scheme;

    Screen(int width, ColorScheme scheme) {
      this.width = width;
      this.scheme = scheme;
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOpenListIsAccessibleAndMovesNothing(Screen screen) {
    open(screen.width, screen.scheme);
    for (String path : List.of("/", "/tim-kiem?q=k%C3%A9")) {
      page.navigate(site.address() + path);
      box().fill("");
      BoundingBox before = page.locator("main").boundingBox();
      box().pressSequentially("quy");
      assertThat(options().first()).isVisible();
      box().press("ArrowDown");
      assertThat(page.locator("main").boundingBox().height).isEqualTo(before.height);
      assertThat(page.locator("main").boundingBox().y).isEqualTo(before.y);
      assertThat(options().first().boundingBox().height).isGreaterThanOrEqualTo(44);
      assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
      List<String> violations =
          new AxeBuilder(page)
              .setLegacyMode(true).analyze().getViolations().stream().map(Rule::getHelp).toList();
      assertThat(violations).as(page.url()).isEmpty();
    }
  }

  @Test
  void whatWasMeantIsALinkThatKeepsScopeAndFilters() {
    page.navigate(site.address() + "/tim-kiem?q=k%C3%A9&scope=documents&year=2021");
    Locator meant = page.locator(".meant");
    assertThat(meant).hasText(Pattern.compile("Có phải ý bạn là: kế \\(\\d+ kết quả\\)"));
    String count = meant.innerText().replaceAll(".*\\((\\d+) .*", "$1");
    meant.getByRole(AriaRole.LINK).click();
    assertThat(page).hasURL(Pattern.compile("q=k%E1%BA%BF&year=2021"));
    assertThat(page.locator(".total strong")).hasText(count);
    assertThat(page.locator(".meant")).hasCount(0);
  }
}
