package vn.cancu.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site as a reader with a browser has it. */
class SiteIT {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/tim-kiem?q=ke+hoach",
          "/tim-kiem?scope=tasks&lead=van-phong&deadline=-2021-Q4&q=((",
          "/tim-kiem?scope=references",
          "/tim-kiem?q=khongco&lead=van-phong",
          "/tim-kiem?limt=3",
          "/van-ban/quyet-dinh/114-qd-bhxh-2021",
          "/van-ban/ke-hoach/3532-kh-bhxh-2021",
          "/van-ban/nghi-dinh/89-2020-nd-cp",
          "/van-ban/nghi-quyet/20-nq-tw",
          "/nhiem-vu/quyet-dinh/114-qd-bhxh-2021/b1.4",
          "/nhiem-vu/quyet-dinh/114-qd-bhxh-2021/b1.1",
          "/nhiem-vu/trung-lap?unit=van-phong",
          "/don-vi",
          "/don-vi/van-phong",
          "/don-vi/van-phong?groups=1",
          "/nhiem-vu?group=unit&unit=van-phong",
          "/tim-kiem?q=114%2FQ%C4%90-BHXH",
          "/tim-kiem?q=02%2FNQ-CP",
          "/tim-kiem?q=ke+hoach&exact=1&year=2021",
          "/tim-kiem?q=ke+xyzq&scope=tasks&lead=van-phong",
          "/tim-kiem/vi-sao?q=quyet&id=quyet-dinh%2F114-qd-bhxh-2021",
          "/tim-kiem/vi-sao?sort=newest&id=quyet-dinh%2F114-qd-bhxh-2021",
          "/van-ban/quyet-dinh/114-qd-bhxh-2021?hl=B%E1%BA%A3o+hi%E1%BB%83m#hl-1",
          "/van-ban/quyet-dinh/114-qd-bhxh-2021?hl=%3Ckh%C3%B4ng+c%C3%B3%3E",
          "/van-ban/quyet-dinh/114-qd-bhxh-2021/lien-quan",
          "/lich?asOf=2021-02-01",
          "/lich?bucket=none&size=5",
          "/lich?asOf=2021-02-01&from=2021-02-01&to=2021-12-31",
          "/lich?view=month&asOf=2021-02-27&unit=van-phong",
          "/lich?view=month&asOf=2021-12-31",
          "/lich/khoi-luong?year=2021&role=both",
          "/lich/khoi-luong?year=1999",
          "/can-cu",
          "/can-cu/kiem-tra",
          "/can-cu/tra-cuu",
          "/can-cu/truy-vet/quyet-dinh/114-qd-bhxh-2021",
          "/can-cu/truy-vet/quyet-dinh/114-qd-bhxh-2021?view=table",
          "/can-cu/truy-vet/nghi-dinh/89-2020-nd-cp?view=diagram",
          "/khong-co-trang-nay");

  /** The ways a page is looked at. */
  enum Screen {
    WIDE_LIGHT(1280, ColorScheme.LIGHT),
    WIDE_DARK(1280, ColorScheme.DARK),
    PHONE(375, ColorScheme.LIGHT);

    private final int width;
    private final ColorScheme scheme;

    Screen(int width, ColorScheme scheme) {
      this.width = width;
      this.scheme = scheme;
    }

    Browser.NewContextOptions options() {
      return new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
    }
  }

  private static Site site;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();

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

  /** A broken script, something the content policy forbids, a request to a stranger. */
  @AfterEach
  void nothingToComplainAbout() {
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsAccessibleAndFitsTheScreen(Screen screen) {
    try (BrowserContext context = browser.newContext(screen.options())) {
      Page page = open(context);
      for (String path : PAGES) {
        page.navigate(site.address() + path);
        assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
            .as("width of %s beyond the screen", path)
            .isEqualTo(0);
      }
    }
  }

  @Test
  void aReaderFindsNarrowsOpensAndTraces() {
    try (BrowserContext context = browser.newContext(Screen.WIDE_LIGHT.options())) {
      trace(open(context), Locator::click);
    }
  }

  @Test
  void everythingWorksWithoutScripts() {
    Browser.NewContextOptions options = Screen.PHONE.options().setJavaScriptEnabled(false);
    try (BrowserContext context = browser.newContext(options)) {
      // A click waits by timers of the page, which do not run there.
      trace(open(context), link -> link.press("Enter"));
    }
  }

  private static void trace(Page page, Consumer<Locator> follow) {
    page.navigate(site.address() + "/");
    page.locator("#q").fill("nghi dinh");
    page.locator("#q").press("Enter");
    follow.accept(
        page.getByRole(AriaRole.NAVIGATION, named("Tìm trong"))
            .getByRole(AriaRole.LINK, linkedIn("Nhiệm vụ")));
    Locator total = page.getByRole(AriaRole.STATUS);
    assertThat(total).hasText(Pattern.compile("^1 nhiệm vụ"));

    page.navigate(site.address() + "/nhiem-vu");
    Locator toFacets = page.getByRole(AriaRole.LINK, linked("Bộ lọc"));
    if (toFacets.isVisible()) {
      follow.accept(toFacets);
    }
    Locator leads =
        page.locator(".facet", new Page.LocatorOptions().setHasText("Đơn vị chủ trì")).first();
    Locator value = leads.locator(".opt", new Locator.LocatorOptions().setHasText("Trung tâm"));
    String count = value.locator(".n").innerText();
    follow.accept(value);
    assertThat(page.locator(".chip")).hasText(Pattern.compile("Đơn vị chủ trì: Trung tâm"));
    assertThat(page.locator(".total strong")).hasText(count);
    assertThat(page.locator(".task-lines tbody tr")).hasCount(Integer.parseInt(count));

    follow.accept(page.getByRole(AriaRole.LINK, linked("Quyết định 114/QĐ-BHXH")).first());
    assertThat(page.getByRole(AriaRole.HEADING, level1())).hasText("Quyết định 114/QĐ-BHXH");
    follow.accept(page.getByRole(AriaRole.LINK, linked("Nghị định số 89/2020/NĐ-CP")).first());
    assertThat(page).hasURL(site.address() + "/van-ban/nghi-dinh/89-2020-nd-cp");
    assertThat(page.locator("main")).containsText("Chưa có trong kho");
    Locator decision =
        page.locator(".source", new Page.LocatorOptions().setHasText("Quyết định 114/QĐ-BHXH"));
    follow.accept(decision.getByRole(AriaRole.LINK, linkedIn("dòng 6")));
    assertThat(page).hasURL(site.address() + "/van-ban/quyet-dinh/114-qd-bhxh-2021#vd-1");
    assertThat(page.locator("#vd-1")).isInViewport();
    assertThat(page.locator("#vd-1")).hasText("Nghị định số 89/2020/NĐ-CP");
  }

  @Test
  void aCardTellsOfALinkByKeyboardAndGoesWithEscape() {
    try (BrowserContext context = browser.newContext(Screen.WIDE_LIGHT.options())) {
      Page page = open(context);
      page.navigate(site.address() + "/van-ban/quyet-dinh/114-qd-bhxh-2021");
      Locator link = page.locator("#vd-1");
      link.focus();
      Locator card = page.getByRole(AriaRole.TOOLTIP);
      assertThat(card).containsText("Chưa có trong kho");
      assertThat(link).hasAttribute("aria-describedby", "the-van-ban");
      assertAccessible(page);
      page.keyboard().press("Escape");
      assertThat(card).isHidden();
      assertThat(link).isFocused();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDraftIsCheckedAndAListLookedUp(Screen screen) {
    try (BrowserContext context = browser.newContext(screen.options())) {
      Page page = open(context);
      page.navigate(site.address() + "/can-cu/kiem-tra");
      page.locator("#text")
          .fill("Căn cứ Nghị định số 89/2020/NĐ-CP ngày 05/8/2020 của Chính phủ <b>;");
      page.getByRole(AriaRole.BUTTON, named("Kiểm tra")).click();
      assertThat(page.locator("#kq-1")).containsText("ban hành ngày 04/08/2020");
      assertThat(page.locator(".checked")).containsText("của Chính phủ <b>;");
      assertAccessible(page);
      page.navigate(site.address() + "/can-cu/tra-cuu");
      page.locator("#numbers").fill("Nghị định số 89/2020/NĐ-CP\nkhông phải số");
      page.getByRole(AriaRole.BUTTON, named("Tra cứu")).click();
      assertThat(page.locator(".findings")).containsText("Nghị định 89/2020/NĐ-CP");
      assertThat(page.locator(".findings")).containsText("Không đọc được số hiệu");
      assertAccessible(page);
      assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    }
  }

  @Test
  void theKeyboardIsEnough() {
    try (BrowserContext context = browser.newContext(Screen.WIDE_LIGHT.options())) {
      Page page = open(context);
      page.navigate(site.address() + "/van-ban/quyet-dinh/114-qd-bhxh-2021");
      page.keyboard().press("Tab");
      Locator skip = page.getByRole(AriaRole.LINK, linked("Đến nội dung chính"));
      assertThat(skip).isFocused();
      assertThat(skip).isInViewport();
      assertThat(skip.evaluate("e => getComputedStyle(e).outlineStyle")).isEqualTo("solid");
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).isFocused();
      page.keyboard().press("/");
      assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
      page.keyboard().type("a/b");
      assertThat(page.getByRole(AriaRole.COMBOBOX)).hasValue("a/b");
      page.keyboard().press("Escape");
      assertThat(page.getByRole(AriaRole.COMBOBOX)).not().isFocused();
    }
  }

  @Test
  void aReaderLearnsWhyOnThePageOrOnAPageOfItsOwn() {
    for (boolean scripts : new boolean[] {true, false}) {
      Browser.NewContextOptions options = Screen.PHONE.options().setJavaScriptEnabled(scripts);
      try (BrowserContext context = browser.newContext(options)) {
        Page page = open(context);
        page.navigate(site.address() + "/tim-kiem?q=ke+hoach&scope=documents");
        Locator why = page.getByRole(AriaRole.LINK, linked("Vì sao có kết quả này?")).first();
        why.press("Enter");
        assertThat(page.locator(".why-card").first()).containsText("«ke hoach» trong nội dung");
        assertThat(page.locator(".why-card").first()).containsText("Không có: «<thiếu>».");
        assertThat(page).hasURL(Pattern.compile(scripts ? "/tim-kiem\\?" : "/tim-kiem/vi-sao\\?"));
        if (scripts) {
          assertAccessible(page);
          why.press("Enter");
          assertThat(page.locator(".why-card").first()).isHidden();
        }
      }
    }
  }

  @Test
  void whatWasSearchedIsMarkedInTheDocument() {
    String address = site.address() + "/van-ban/quyet-dinh/114-qd-bhxh-2021?hl=Quy%E1%BA%BFt";
    try (BrowserContext context = browser.newContext(Screen.WIDE_LIGHT.options())) {
      Page page = open(context);
      page.navigate(address);
      Locator buttons = page.locator(".finds button");
      assertThat(buttons).hasCount(2);
      page.keyboard().press("n");
      assertThat(page).hasURL(address + "#hl-1");
      page.keyboard().press("n");
      assertThat(page.locator("#hl-2")).isInViewport();
      assertThat(page.locator(".finds .at")).hasText(Pattern.compile("^2 / "));
      page.keyboard().press("p");
      buttons.first().click();
      assertThat(page.locator(".finds .at")).hasText(Pattern.compile("^(\\d+) / \\1$"));
      page.getByRole(AriaRole.LINK, linked("Bỏ đánh dấu")).click();
      assertThat(page.locator("mark")).hasCount(0);
    }
    Browser.NewContextOptions plain = Screen.PHONE.options().setJavaScriptEnabled(false);
    try (BrowserContext context = browser.newContext(plain)) {
      Page page = open(context);
      page.navigate(address);
      page.getByRole(AriaRole.LINK, linked("Đến chỗ đầu")).press("Enter");
      assertThat(page).hasURL(address + "#hl-1");
      page.getByRole(AriaRole.LINK, linked("Chỗ khớp sau")).press("Enter");
      assertThat(page).hasURL(address + "#hl-2");
      assertThat(page.locator("#hl-2")).isInViewport();
    }
  }

  @Test
  void aSearchAsTypedIsASwitchThatFiltersKeep() {
    try (BrowserContext context = browser.newContext(Screen.WIDE_LIGHT.options())) {
      Page page = open(context);
      page.navigate(site.address() + "/tim-kiem?q=k%E1%BA%BF+ho%E1%BA%A1ch&scope=tasks");
      page.getByRole(AriaRole.LINK, linked("Tìm nguyên văn")).click();
      assertThat(page).hasURL(Pattern.compile("[?&]exact=1(&|$)"));
      page.locator(".facet[open] .opt").first().click();
      assertThat(page).hasURL(Pattern.compile("[?&]exact=1(&|$)"));
      page.locator("#q").press("Enter");
      assertThat(page).hasURL(Pattern.compile("[?&]exact=1(&|$)"));
      page.getByRole(AriaRole.LINK, linked("Tìm thường")).click();
      assertThat(page).not().hasURL(Pattern.compile("exact"));
    }
  }

  private Page open(BrowserContext context) {
    Page page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      boolean expected = message.text().contains("the server responded with a status of 4");
      if (message.type().equals("error") && !expected) {
        complaints.add(message.text());
      }
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(site.address() + "/")) {
        complaints.add("request to " + request.url());
      }
    });
    return page;
  }

  private static void assertAccessible(Page page) {
    AxeResults results = new AxeBuilder(page).setLegacyMode(true).analyze();
    List<String> violations = results.getViolations().stream().map(SiteIT::inWords).toList();
    assertThat(results.getPasses()).as("axe looked at the page").isNotEmpty();
    assertThat(violations).as(page.url()).isEmpty();
  }

  private static String inWords(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
  }

  private static Page.GetByRoleOptions linked(String text) {
    return new Page.GetByRoleOptions().setName(text);
  }

  private static Page.GetByRoleOptions named(String text) {
    return new Page.GetByRoleOptions().setName(text).setExact(true);
  }

  private static Locator.GetByRoleOptions linkedIn(String text) {
    return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + text + "(?!\\d)"));
  }

  private static Page.GetByRoleOptions level1() {
    return new Page.GetByRoleOptions().setLevel(1);
  }
}
