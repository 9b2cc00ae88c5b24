package org.recourse.identity.devices;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its User-Agent whether a browser or its system is too old to get security updates; a
 * pure function. A browser may lie, which harms nobody: the answer only leads to advice.
 */
final class OldSoftware {
  /** The oldest still cared for, as of November 2026; {@code 14_} and {@code 14.} are both read. */
  private static final List<Minimum> MINIMA =
      List.of(
          new Minimum("Firefox/(\\d+)", 128),
          new Minimum("(?:Chrome|CriOS)/(\\d+)", 125),
          new Minimum("Version/(\\d+)[.\\d]* (?:Mobile/\\S+ )?Safari/", 16),
          new Minimum("(?:iPhone|CPU) OS (\\d+)[_.]", 16),
          // Newer Androids call themselves 10, so that they are not told apart.
          new Minimum("Android (\\d+)", 10),
          new Minimum("Windows NT (\\d+)", 10));

  private static final Pattern INTERNET_EXPLORER = Pattern.compile("Trident/|MSIE ");

  private OldSoftware() {}

  private record Minimum(Pattern version, int oldest) {
    Minimum(String version, int oldest) {
      this(Pattern.compile(version), oldest);
    }

    boolean isMissedBy(String userAgent) {
      Matcher found = version.matcher(userAgent);
      return found.find() && found.group(1).length() < 6 && number(found) < oldest;
    }

    private static int number(Matcher found) {
      return Integer.parseInt(found.group(1));
    }
  }

  static boolean is(@Nullable String userAgent) {
    return userAgent != null
        && (INTERNET_EXPLORER.matcher(userAgent).find()
            || MINIMA.stream().anyMatch(minimum -> minimum.isMissedBy(userAgent)));
  }
}
