package org.recourse.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What agents look for: never the same twice but by chance. Frequent words and rare ones, Chinese
 * ones of two characters, parts of numbers, several terms, and what no case says.
 */
final class DeskQuestions {
  private static final String[] QUEUES = {
    "",
    "view=mine",
    "view=unassigned",
    "view=waiting",
    "view=ended",
    "kind=dispute",
    "kind=fraud_report",
    "channel=email",
    "state=new",
    "problem_type=refund_missing"
  };

  private final DeskWords words;
  private final RandomGenerator random;
  private final int cases;

  DeskQuestions(DeskWords words, long seed, int cases) {
    this.words = words;
    this.random = new SplittableRandom(seed);
    this.cases = cases;
  }

  String queue() {
    int chosen = random.nextInt(QUEUES.length + 1);
    String filter = chosen == QUEUES.length ? "tag=tag-" + random.nextInt(400) : QUEUES[chosen];
    return "/staff/cases?limit=25&" + filter;
  }

  String search() {
    return "/staff/cases?limit=25&q=" + URLEncoder.encode(query(), StandardCharsets.UTF_8);
  }

  String number() {
    return "C-" + (10_001 + random.nextInt(cases));
  }

  boolean chance(int in) {
    return random.nextInt(in) == 0;
  }

  /** 0 to {@code kinds} - 1. */
  int pick(int kinds) {
    return random.nextInt(kinds);
  }

  String query() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> twoCharacters();
      case 2 -> words.word(true, random) + " " + words.word(true, random);
      case 3 -> words.word(false, random);
      case 4 -> words.rare(false, random);
      case 5 -> words.word(false, random) + " " + words.rare(false, random);
      case 6 -> words.number(random);
      case 7 -> String.valueOf(random.nextInt(100, 100_000));
      case 8 -> words.rare(true, random) + " " + random.nextInt(100);
      default -> words.rare(false, random) + words.rare(true, random);
    };
  }

  /** Out of the middle of what somebody might write, so mostly no word of the vocabulary. */
  private String twoCharacters() {
    String text = words.rare(true, random) + words.word(true, random) + words.rare(true, random);
    int at = random.nextInt(text.length() - 1);
    return text.substring(at, at + 2);
  }
}
