package org.recourse.contact.ratings;

import org.recourse.identity.Language;

/**
 * The letter that asks one question. It is no part of the case's thread, so that no agent reads the
 * link in it.
 */
record RatingLetter(String subject, String text) {

  static RatingLetter of(Language language, String number, String link) {
    return switch (language) {
      case EN ->
          new RatingLetter(
              "How did we do? " + number,
              """
              We closed your case %s. One question: how satisfied are you with how we handled it?

              %s

              The link is for you alone, works once and for 30 days. You need not answer; your case
              stays closed or open as it is.
              """
                  .formatted(number, link));
      case ZH_CN ->
          new RatingLetter(
              "您对我们的处理满意吗？" + number,
              """
              您的案件 %s 已处理完毕。只有一个问题：您对处理过程满意吗？

              %s

              此链接仅供您本人使用，30 天内有效，只能使用一次。不回答也不影响您的案件。
              """
                  .formatted(number, link));
    };
  }
}
