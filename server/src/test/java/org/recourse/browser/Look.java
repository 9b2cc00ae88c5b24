package org.recourse.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** A size of screen, a language and a colour scheme to see the wallet in. */
record Look(int width, String language, ColorScheme scheme) {
  static final Look PHONE = new Look(390, "zh-CN", ColorScheme.LIGHT);
  static final Look DESKTOP = new Look(1280, "en", ColorScheme.DARK);

  /** Every look but one, which a story takes in the ordinary run. */
  static List<Look> except(Look ordinary) {
    return Stream.concat(Stream.of(PHONE, DESKTOP), others().stream())
        .filter(look -> !look.equals(ordinary))
        .toList();
  }

  /** Every look but the two that the main stories take in the ordinary run. */
  static List<Look> others() {
    return List.of(
        new Look(390, "en", ColorScheme.LIGHT),
        new Look(390, "zh-CN", ColorScheme.DARK),
        new Look(390, "en", ColorScheme.DARK),
        new Look(1280, "zh-CN", ColorScheme.LIGHT),
        new Look(1280, "zh-CN", ColorScheme.DARK),
        new Look(1280, "en", ColorScheme.LIGHT));
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, width < 600 ? 844 : 800)
        .setDeviceScaleFactor(2)
        .setHasTouch(width < 600)
        .setLocale(language)
        .setTimezoneId("Asia/Shanghai")
        .setColorScheme(scheme);
  }

  boolean isChinese() {
    return language.equals("zh-CN");
  }

  @Override
  public String toString() {
    return width + "-" + language + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
  }
}
