package org.recourse.identity.passwords;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words others know of a person, or connect with this product; longest first. */
record Context(List<String> words) {
  private static final List<String> PRODUCT = List.of("recourse", "wallet");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int WORDS_MAX = 50;
  private static final int LETTERS_MIN = 3;
  private static final int IDEOGRAPHS_MIN = 2;

  static Context of(List<String> known) {
    return new Context(
        Stream.concat(PRODUCT.stream(), known.stream().flatMap(Context::words))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(Context::isLongEnough)
            .distinct()
            .limit(WORDS_MAX)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /** The words themselves, and all of them run together: {@code Lin Wei} is also linwei. */
  private static Stream<String> words(String text) {
    String[] words = BETWEEN_WORDS.split(text);
    return Stream.concat(Stream.of(String.join("", words)), Stream.of(words));
  }

  private static boolean isLongEnough(String word) {
    return word.length() >= LETTERS_MIN
        || (word.length() >= IDEOGRAPHS_MIN && Character.isIdeographic(word.codePointAt(0)));
  }

  /** The password in lower case without any of the words. */
  String removeFrom(String password) {
    String rest = password.toLowerCase(Locale.ROOT);
    for (String word : words) {
      rest = rest.replace(word, "");
    }
    return rest;
  }
}
