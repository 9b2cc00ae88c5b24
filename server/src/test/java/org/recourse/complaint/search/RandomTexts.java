package org.recourse.complaint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of few different words, so that queries find some, and queries made of their pieces. */
final class RandomTexts {
  private static final List<String> ALPHABETS =
      List.of("abcdeE", "退款支付没收到", "0123456789", "ab退款1", "😀👍🏽é", "@.-_/，。！", "한국カナabc");

  private final Random random;

  RandomTexts(Random random) {
    this.random = random;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(40);
    for (int i = 0; i < words; i++) {
      text.append(word(1 + random.nextInt(9)))
          .append(List.of(" ", "\n", "\u3000", ", ").get(pick(4)));
    }
    return text.toString();
  }

  /** One to three terms: pieces of a text, words that may occur nowhere, or both. */
  String query(List<String> texts) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i <= pick(3); i++) {
      terms.add(random.nextBoolean() ? piece(texts.get(pick(texts.size()))) : word(1 + pick(5)));
    }
    return String.join(" ", terms);
  }

  int pick(int bound) {
    return random.nextInt(bound);
  }

  private String piece(String text) {
    int[] c = SearchText.of(text).codePoints().toArray();
    if (c.length == 0) {
      return "";
    }
    int from = pick(c.length);
    return new String(c, from, Math.min(1 + pick(7), c.length - from));
  }

  private String word(int length) {
    int[] letters = ALPHABETS.get(pick(ALPHABETS.size())).codePoints().toArray();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.appendCodePoint(letters[pick(letters.length)]);
    }
    return word.toString();
  }
}
