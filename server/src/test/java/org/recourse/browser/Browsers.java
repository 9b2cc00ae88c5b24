package org.recourse.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for the whole run. */
final class Browsers {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Browsers() {}

  static Browser shared() {
    return Shared.BROWSER;
  }

  private static final class Shared {
    static final Browser BROWSER = launch();

    private static Browser launch() {
      String chromium = System.getProperty("recourse.chromium", "");
      if (!Files.isExecutable(Path.of(chromium))
          || System.getProperty("playwright.cli.dir") == null) {
        throw new IllegalStateException(
            "Expected -Drecourse.chromium and -Dplaywright.cli.dir to name a browser and its "
                + "driver, but they do not. Run ./recourse test, which prepares both.");
      }
      Playwright playwright =
          Playwright.create(
              new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(Path.of(chromium))
                      .setHeadless(true)
                      .setArgs(ARGUMENTS));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return browser;
    }
  }
}
