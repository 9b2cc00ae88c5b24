package org.recourse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Somebody at a browser of their own. Everything is found as a person or a screen reader would. */
final class Visitor implements AutoCloseable {
  /** Answers a browser reports as errors although the page expects them. */
  private static final String EXPECTED =
      "Failed to load resource: the server responded with a status of (401|403|404|409) .*";

  final Look look;
  final Words words;
  final Page page;
  final BrowserContext context;
  private final String address;
  private final List<String> complaints = new ArrayList<>();

  Visitor(String address, Look look) {
    this.look = look;
    this.address = address;
    this.words = new Words(look.language());
    this.context = Browsers.shared().newContext(look.options());
    this.context.setDefaultTimeout(15_000);
    this.page = context.newPage();
    page.onConsoleMessage(this::listen);
    page.onPageError(complaints::add);
  }

  /** Sets the browser's clock by the server's, which other tests may have moved by days. */
  void liveAt(Instant now) {
    context.clock().setSystemTime(Date.from(now));
  }

  private void listen(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      if (!message.text().matches(EXPECTED)) {
        complaints.add(message.text());
      }
    }
  }

  void open(String path) {
    page.navigate(address + path);
  }

  void press(String key) {
    button(key).click();
  }

  Locator button(String key) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words.like(key)));
  }

  Locator link(String key) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words.like(key))).first();
  }

  void fill(String key, String text) {
    page.getByLabel(words.say(key), new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  Locator heading(String key) {
    return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(words.like(key)));
  }

  /** Waits for a page by its heading. */
  void see(String headingKey) {
    waitFor(heading(headingKey).first());
  }

  /** Waits until this text is there to be read. */
  void read(String text) {
    waitFor(page.getByText(text).first());
  }

  void waitFor(Locator something) {
    try {
      something.waitFor();
    } catch (TimeoutError e) {
      picture("failed");
      throw new AssertionError(
          "Expected " + something + " at " + page.url() + ", but see failed.png; " + complaints, e);
    }
  }

  /** A picture, what axe says of it, and that nothing stands out of the screen. */
  void inspect(String name) {
    PlaywrightAssertions.assertThat(page.locator(".mantine-Skeleton-root")).hasCount(0);
    page.evaluate("document.fonts.ready");
    picture(name);
    assertThat(
            (Boolean)
                page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
        .as(name + " fits the width of " + look)
        .isTrue();
    var found = new AxeBuilder(page).analyze().getViolations();
    assertThat(found.stream().map(rule -> rule.getId() + ": " + rule.getNodes()).toList())
        .as("axe on " + name + " in " + look)
        .isEmpty();
  }

  void picture(String name) {
    page.screenshot(
        new ScreenshotOptions()
            .setPath(Path.of("target/screenshots", look.toString(), name + ".png"))
            .setFullPage(true)
            .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
  }

  void assertNoComplaints() {
    assertThat(complaints).as("errors and warnings in the browser's console").isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
