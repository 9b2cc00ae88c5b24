package org.recourse.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Words people complain in: a few everybody uses, then tens of thousands ever rarer ones, made of
 * syllables or of characters. The same seed gives the same words. Safe for several threads.
 */
final class DeskWords {
  private static final int ENGLISH = 60_000;
  private static final int CHINESE = 80_000;
  private static final int HAN = 3_500;

  private static final String COMMON =
      """
      the i my and to you not a is it was of in for have payment money refund account please why
      still card order transfer help wallet bank week days yesterday today charged twice received
      merchant wrong amount balance frozen code phone app never again waiting answer nobody late
      recipient top-up failed pending declined receipt delivery cancelled subscription promised
      """;
  private static final String HAN_COMMON =
      """
      我 的 了 没有 收到 退款 付款 支付 转账 银行 账户 订单 商家 金额 请问 什么时候 已经 还是 客服 余额
      冻结 验证码 手机 提现 充值 失败 重复 扣款 昨天 今天 为什么 一直 处理 麻烦 尽快 谢谢 您好 无法 登录
      到账 误操作 对方 收款人 投诉 解决 回复 等待 小时
      """;
  private static final String[] SYLLABLES =
      ("ba be bi bo bra ca ce cha con da de dis do dra en er est fa fin for ga ge gra ha hin in ing"
              + " ja ka ken la le lin lo ma men mi mor na ne nor o pa per pla po pre qua ra re ri"
              + " ro sa se shi sta sto su ta ten ter ti to tra un ur va ver vi wa wen wi xan yo za")
          .split(" ");

  private final String[] english = new String[ENGLISH];
  private final String[] chinese = new String[CHINESE];
  private final Zipf englishRank = new Zipf(ENGLISH, 0.95);
  private final Zipf chineseRank = new Zipf(CHINESE, 0.95);

  DeskWords(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    fill(english, COMMON, random, DeskWords::syllables);
    int[] han = random.ints(HAN, 0x4e00, 0x9fa6).toArray();
    fill(chinese, HAN_COMMON, random, r -> characters(han, r));
  }

  String word(boolean inChinese, RandomGenerator random) {
    return inChinese
        ? chinese[(int) chineseRank.rank(random.nextDouble())]
        : english[(int) englishRank.rank(random.nextDouble())];
  }

  /** A word whatever its frequency: mostly a rare one. */
  String rare(boolean inChinese, RandomGenerator random) {
    String[] all = inChinese ? chinese : english;
    return all[random.nextInt(all.length)];
  }

  /** So many words, with numbers and punctuation among them. */
  String sentences(boolean inChinese, int words, RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      boolean last = i + 1 == words || random.nextInt(9) == 0;
      if (random.nextInt(25) == 0) {
        text.append(number(random));
      } else {
        text.append(word(inChinese ^ random.nextInt(40) == 0, random));
      }
      text.append(inChinese ? (last ? "，" : "") : (last ? ". " : " "));
    }
    return text.toString().strip();
  }

  /** An amount, a day, an order or a telephone. */
  String number(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> "%d.%02d".formatted(random.nextInt(1, 5000), random.nextInt(100));
      case 1 -> "2026-%02d-%02d".formatted(random.nextInt(1, 13), random.nextInt(1, 29));
      case 2 -> String.valueOf(random.nextLong(1_000_000_000_000L, 10_000_000_000_000L));
      default -> "138" + random.nextInt(10_000_000, 100_000_000);
    };
  }

  private interface Maker {
    String make(RandomGenerator random);
  }

  private static void fill(String[] words, String common, SplittableRandom random, Maker maker) {
    Set<String> seen = new HashSet<>(List.of(common.strip().split("\\s+")));
    int next = 0;
    for (String word : common.strip().split("\\s+")) {
      words[next++] = word;
    }
    while (next < words.length) {
      String word = maker.make(random);
      if (seen.add(word)) {
        words[next++] = word;
      }
    }
  }

  private static String syllables(RandomGenerator random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(2, 5); i > 0; i--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  private static String characters(int[] han, RandomGenerator random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(8) == 0 ? 3 : 2; i > 0; i--) {
      double often = random.nextDouble();
      word.appendCodePoint(han[(int) (often * often * han.length)]);
    }
    return word.toString();
  }
}
