package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page of results offers to take along. */
class DownloadsIT {

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(site.get(path).body(), site.address());
  }

  @Test
  void everyLinkGivesTheHitsOfThePage() throws IOException, InterruptedException {
    Document page = page("/tim-kiem?scope=tasks&lead=van-phong&size=5");
    Elements links = page.select(".downloads a");
    assertThat(links.eachText()).containsExactly("Excel", "CSV", "Lịch (.ics)");
    for (Element link : links) {
      assertThat(link.attr("href")).endsWith("?scope=tasks&lead=van-phong");
      assertThat(site.get(link.attr("href")).statusCode()).isEqualTo(200);
    }
    String total = page.expectFirst(".total strong").text();
    assertThat(site.get(links.get(1).attr("href")).body().lines())
        .hasSize(1 + Integer.parseInt(total));
  }

  @Test
  void aCalendarIsOfferedToSubscribeToWhereThereAreTasks()
      throws IOException, InterruptedException {
    Element subscription = page("/nhiem-vu?unit=vu-phap-che").expectFirst(".subscription");
    String address = subscription.expectFirst(".address").text();
    assertThat(address).isEqualTo(site.address() + "/tim-kiem.ics?scope=tasks&unit=vu-phap-che");
    assertThat(subscription.expectFirst("a").attr("href"))
        .isEqualTo(address.replace("http://", "webcal://"));
    assertThat(site.get(address.substring(site.address().length())).body())
        .startsWith("BEGIN:VCALENDAR");
    assertThat(page("/tim-kiem").select(".subscription")).isEmpty();
    assertThat(page("/tim-kiem?q=khong-co-gi-nhu-the").select(".downloads")).isEmpty();
  }
}
