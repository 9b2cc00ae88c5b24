package org.recourse.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.awaitility.core.ConditionTimeoutException;
import org.recourse.complaint.CaseSummary;

/** An agent at the desk who has no mouse: nothing here points or clicks. */
final class AtKeys {
  private static final int STOPS_MAX = 80;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  final Visitor at;
  private final Page page;
  private final Keyboard keys;

  AtKeys(Visitor at) {
    this.at = at;
    this.page = at.page;
    this.keys = at.page.keyboard();
  }

  /** Finds a case by its number and opens it. */
  void open(CaseSummary found) {
    press("/", () -> focused("input[type=search]"));
    keys.type(found.number().toString());
    until(() -> onlyRowIs(found));
    press("ArrowDown", () -> focused("a[data-case]"));
    keys.press("Enter");
    at.waitFor(page.locator("section[aria-label='" + found.number() + "'] ol > li").first());
  }

  /** Finds all cases that tell of something, and goes to the first of them. */
  void find(String word, int rows) {
    press("/", () -> focused("input[type=search]"));
    keys.type(word);
    until(() -> page.locator("a[data-case]").count() == rows && page.url().contains(word));
    press("ArrowDown", () -> focused("a[data-case]"));
  }

  /** Out of whatever was written, and back to the list. */
  void back() {
    keys.press("Escape");
    press("u", () -> page.locator("ul a[data-case]").count() > 0);
  }

  void write(String text) {
    press("r", () -> focused("textarea"));
    keys.type(text);
  }

  void send() {
    keys.press("Control+Enter");
  }

  /** Ends it in the dialog: how, with the arrow; the button, with tabs. */
  void resolve() {
    dialog("e", "input[type=radio]");
    tabTo("[role=dialog] select");
    keys.press("ArrowDown");
    tabTo("[role=dialog] button[type=submit]");
    keys.press("Enter");
  }

  void snooze() {
    dialog("s", "input[type=radio]");
    keys.press("Enter");
  }

  void mergeInto(CaseSummary other) {
    dialog("g", "input");
    keys.type(other.number().toString());
    keys.press("Enter");
  }

  /** Splits off the second of the customer's messages. */
  void split(String subject) {
    press("m", () -> focused("[role=menu], [role=menu] *"));
    chooseInMenu("case_desk:action.split");
    until(() -> focused("[role=dialog] input[type=checkbox]"));
    keys.press("Tab");
    keys.press("Space");
    tabTo("[role=dialog] input:not([type=checkbox])");
    keys.type(subject);
    keys.press("Enter");
  }

  /** A key that opens a dialog, whose first question has the focus. */
  void dialog(String key, String first) {
    press(key, () -> page.locator("[role=dialog]").count() > 0);
    until(() -> focused("[role=dialog] " + first));
  }

  private void chooseInMenu(String text) {
    String wanted = at.words.say(text);
    for (int i = 0; i < STOPS_MAX; i++) {
      keys.press("ArrowDown");
      if (page.evaluate("document.activeElement.textContent").toString().startsWith(wanted)) {
        keys.press("Enter");
        return;
      }
    }
    throw new AssertionError("Expected " + wanted + " in the menu, but no arrow leads to it");
  }

  void tabTo(String selector) {
    for (int i = 0; i < STOPS_MAX && !focused(selector); i++) {
      keys.press("Tab");
    }
    assertThat(focused(selector)).as("tabs lead to " + selector).isTrue();
  }

  /** Tabs to something and presses it. */
  void enter(Locator something) {
    at.waitFor(something);
    for (int i = 0; i < STOPS_MAX && !has(something); i++) {
      keys.press("Tab");
    }
    assertThat(has(something)).as("tabs lead to " + something).isTrue();
    keys.press("Enter");
  }

  void press(String key) {
    keys.press(key);
  }

  void type(String text) {
    keys.type(text);
  }

  boolean focused(String selector) {
    return (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
  }

  private static boolean has(Locator something) {
    return (Boolean) something.evaluate("one => one === document.activeElement");
  }

  /** Presses a key until it did something: a page that has just come may not listen yet. */
  private void press(String key, BooleanSupplier done) {
    until(() -> {
      if (!done.getAsBoolean()) {
        keys.press(key);
      }
      return done.getAsBoolean();
    });
  }

  private boolean onlyRowIs(CaseSummary found) {
    return page.locator("a[data-case]").count() == 1
        && page.locator("a[data-case='" + found.id() + "']").count() == 1;
  }

  private void until(Callable<Boolean> state) {
    try {
      await().pollInSameThread().atMost(PATIENCE).until(state);
    } catch (ConditionTimeoutException e) {
      at.picture("failed");
      throw new AssertionError("It did not come, see failed.png at " + page.url(), e);
    }
  }
}
