package org.recourse.identity.passwords;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.matching.match.Match;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.scoring.Result;
import org.recourse.identity.passwords.Verdict.Advice;

/**
 * Judges how hard a password is to guess: by its length, a list of common ones, and the estimate of
 * nbvcxz, whose search is bounded in time (zxcvbn's is not). What others know of the person counts
 * for nothing: the password is judged again without it, and the worse judgement holds.
 */
final class Strength {
  private static final int LENGTH_MIN = 8;
  private static final int LENGTH_MAX = 128;
  private static final int SCORE_MIN = 2;

  /** The estimate reads no further: what comes later could only make a password stronger. */
  private static final int ESTIMATED_MAX = 48;

  private static final long ESTIMATE_MILLIS_MAX = 20;

  private final CommonPasswords common = new CommonPasswords();

  Verdict judge(String typed, List<String> context) {
    String password = Normalizer.normalize(typed, Normalizer.Form.NFC);
    int length = password.codePointCount(0, password.length());
    if (length < LENGTH_MIN) {
      return new Verdict(0, false, List.of(Advice.TOO_SHORT, Advice.ADD_WORDS));
    }
    if (length > LENGTH_MAX) {
      return new Verdict(0, false, List.of(Advice.TOO_LONG));
    }
    if (common.contains(password)) {
      return new Verdict(0, false, List.of(Advice.COMMON_PASSWORD, Advice.ADD_WORDS));
    }
    return estimate(password, context);
  }

  private Verdict estimate(String password, List<String> context) {
    Result whole = Lazy.ESTIMATOR.estimate(cut(password));
    int score = whole.getBasicScore();
    Set<Advice> advice = EnumSet.noneOf(Advice.class);
    String rest = Context.of(context).removeFrom(password);
    if (!rest.equals(password.toLowerCase(Locale.ROOT))) {
      int without = rest.isEmpty() ? 0 : Lazy.ESTIMATOR.estimate(cut(rest)).getBasicScore();
      if (without < score || without < SCORE_MIN) {
        advice.add(Advice.CONTAINS_YOUR_DATA);
      }
      score = Math.min(score, without);
    }
    if (score < 4) {
      whole.getMatches().forEach(match -> advise(match, advice));
      advice.add(Advice.ADD_WORDS);
    }
    return new Verdict(score, score >= SCORE_MIN, new ArrayList<>(advice));
  }

  private static void advise(Match match, Set<Advice> advice) {
    switch (match.getClass().getSimpleName()) {
      case "DictionaryMatch" -> advice.add(Advice.SINGLE_WORD);
      case "SpacialMatch" -> advice.add(Advice.KEYBOARD_PATTERN);
      case "RepeatMatch" -> advice.add(Advice.REPEATS);
      case "SequenceMatch" -> advice.add(Advice.SEQUENCE);
      case "DateMatch", "YearMatch" -> advice.add(Advice.DATE);
      default -> {
        // Random characters and separators need no advice.
      }
    }
  }

  /** Its dictionaries take a fifth of a second and 19 MB, so they are read when first needed. */
  private static final class Lazy {
    static final Nbvcxz ESTIMATOR =
        new Nbvcxz(
            new ConfigurationBuilder()
                .setCombinationAlgorithmTimeout(ESTIMATE_MILLIS_MAX)
                .createConfiguration());
  }

  private static String cut(String password) {
    int end = Math.min(ESTIMATED_MAX, password.codePointCount(0, password.length()));
    return password.substring(0, password.offsetByCodePoints(0, end));
  }
}
