package org.recourse.conversation.internal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recourse.conversation.Disclosure.Fact;

/**
 * Finds facts in a text in the ways people write them: amounts whatever their grouping, decimal
 * sign and trailing zeros; everything else by its letters and digits alone, so that neither spaces
 * nor case, hyphens or full-width forms hide it.
 */
final class FactFinder {
  private static final Pattern NUMBER =
      Pattern.compile("\\d+(?:[.,'’](?=\\d)\\d+|[ \\u00a0\\u202f]\\d{3}(?!\\d))*");
  private static final Pattern LOOSE = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private FactFinder() {}

  static List<Fact> found(String text, Collection<Fact> facts) {
    String even = Normalizer.normalize(text, Normalizer.Form.NFKC);
    List<BigDecimal> numbers =
        NUMBER.matcher(even).results().map(MatchResult::group).flatMap(FactFinder::read).toList();
    String letters = letters(even);
    return facts.stream()
        .filter(fact ->
            fact.kind().equals("amount")
                ? read(fact.text()).anyMatch(numbers::contains)
                : holds(letters, letters(fact.text())))
        .toList();
  }

  private static boolean holds(String letters, String fact) {
    return !fact.isEmpty() && letters.contains(fact);
  }

  /** All that a row of digits may mean: either sign may be the decimal one, or none. */
  private static Stream<BigDecimal> read(String written) {
    String tight = written.replaceAll("['’\\s\\u00a0\\u202f]", "");
    return Stream.of(
            tight.replace(",", ""),
            tight.replace(".", "").replace(',', '.'),
            tight.replaceAll("[.,]", ""))
        .filter(number -> number.matches("\\d{1,18}(?:\\.\\d{1,9})?"))
        .map(number -> new BigDecimal(number).stripTrailingZeros())
        .distinct();
  }

  private static String letters(String text) {
    return LOOSE
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
