package org.recourse.identity.devices;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser says it is, in names its owner knows; each empty when it says nothing we know.
 *
 * @param browser such as {@code Firefox}
 * @param system such as {@code Linux}
 * @param outdated whether it gets no more security updates
 */
public record Software(String browser, String system, boolean outdated) {
  /** The first that is found counts: most browsers name others as well. */
  private static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("MicroMessenger/", "WeChat"),
          Map.entry("Edg/", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser/", "Samsung Internet"),
          Map.entry("Firefox/", "Firefox"),
          Map.entry("Chrome/", "Chrome"),
          Map.entry("Safari/", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("HarmonyOS", "HarmonyOS"),
          Map.entry("Android", "Android"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS X", "Mac"),
          Map.entry("CrOS", "ChromeOS"),
          Map.entry("Linux", "Linux"));

  public static Software of(@Nullable String userAgent) {
    return userAgent == null
        ? new Software("", "", false)
        : new Software(
            first(BROWSERS, userAgent), first(SYSTEMS, userAgent), OldSoftware.is(userAgent));
  }

  /** In any language: {@code Firefox, Linux}. */
  public String text() {
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String first(List<Map.Entry<String, String>> names, String userAgent) {
    return names.stream()
        .filter(name -> userAgent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
