package vn.cancu.page;

import io.javalin.http.Context;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Fills templates. Everything is escaped but {@code SafeString}s, which only {@link Markup} and the
 * engine's snippets make; no template switches escaping off.
 */
public final class Templates {

  private final PebbleEngine engine;
  private final Assets assets;

  public Templates(Assets assets) {
    this.assets = assets;
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix("vn/cancu/page/templates");
    loader.setSuffix(".peb");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .defaultLocale(Locale.of("vi", "VN"))
            .build();
  }

  /**
   * Answers with a page.
   *
   * @param title title of the page, without the name of the site
   * @param view what the template calls {@code page}
   */
  void send(Context ctx, String template, String title, Object view) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", title);
    model.put("page", view);
    model.put("style", assets.url("style.css"));
    model.put("script", assets.url("script.js"));
    model.put("taskStyle", assets.url("task.css"));
    model.put("traceStyle", assets.url("trace.css"));
    model.put("calendarStyle", assets.url("calendar.css"));
    model.put("traceScript", assets.url("trace.js"));
    model.put("impactStyle", assets.url("impact.css"));
    model.put("exportStyle", assets.url("export.css"));
    model.put("icon", assets.url("icon.svg"));
    StringWriter html = new StringWriter(1 << 15);
    try {
      engine.getTemplate(template).evaluate(html, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ctx.header("Content-Language", "vi").contentType("text/html; charset=utf-8");
    ctx.result(html.toString());
  }
}
