package org.recourse.contact.mail.kind;

import java.util.regex.Pattern;

/**
 * Absences and receipts that only their words give away. One sentence is never enough, since people
 * are away too and say so: a program begins with it, adds what it promises, and has nothing to ask
 * or to say about money.
 */
final class AbsenceText {
  private static final String GREETING =
      "^\\W*((hi|hello|hallo|dear|guten tag|您好|你好|尊敬的)[^\\n.!。！]{0,40}[,.!，。！:：]?\\s*)?"
          + "((many )?thank(s| you)[^.!\\n]{0,60}[.!]\\s*|(vielen )?danke?[^.!\\n]{0,60}[.!]\\s*"
          + "|感谢您?的?来信[，。！]?\\s*)?";
  private static final Pattern AWAY =
      Pattern.compile(
          GREETING
              + "((i am|i'm|i’m|i will be) (currently |presently |now )?"
              + "(away|out of (the |my )?office|on (\\w+ )?(leave|vacation|holidays?))\\b"
              + "|ich bin (derzeit|zurzeit|zur zeit|momentan|bis|ab|vom)\\b[^\\n]{0,60}"
              + "(abwesend|nicht im (büro|haus)|im urlaub|erreichbar)"
              + "|(本人|我)(目前|现在|正在|将)?[^。\\n]{0,20}(不在办公室|休假|年假|出差|外出))");
  private static final Pattern PROMISE =
      Pattern.compile(
          "(limited access to (my )?(e-?)?mail|no access to (my )?(e-?)?mail"
              + "|(respond|reply|answer|get back)[^.\\n]{0,40}(up)?on my return"
              + "|(respond|reply|answer|get back)[^.\\n]{0,40}(when|as soon as|after) i "
              + "(return|am back|get back)"
              + "|(if|for|in) [^.\\n]{0,40}\\b(urgent|emergenc)[^.\\n]{0,40}"
              + "\\b(contact|call|e-?mail)"
              + "|nach meiner rückkehr|in dringenden fällen|nicht weitergeleitet"
              + "|(回来|返回|回到办公室|休假结束|假期结束)[^。\\n]{0,10}(后|之后)[^。\\n]{0,12}(回复|答复|处理)"
              + "|(紧急|急事|如有急)[^。\\n]{0,20}(联系|致电|拨打))");
  private static final Pattern SAYS_SO =
      Pattern.compile(
          GREETING
              + "(this is an? (automat(ic|ed)|auto-?generated) (reply|response|message|e-?mail)"
              + "|(this|your) (e-?mail|message) (was|has been) (sent|generated) automatically"
              + "|dies ist eine automatische? (antwort|nachricht|e-?mail)"
              + "|(此|本)(邮件|信)(为|是|由)?[^。\\n]{0,6}自动(回复|答复|发送|发出|生成))");
  private static final Pattern NO_ANSWER =
      Pattern.compile(
          "((do not|don't|don’t) (reply|respond|answer)|(not|un)[- ]?monitored"
              + "|bitte (antworten sie )?nicht|请勿(直接)?回复|无需回复|不要回复)");

  private static final Pattern MATTER =
      Pattern.compile(
          "[?？¥￥$€£]|refund|money|\\bpa(y|id)|charged|complain|wallet|transaction|transfer"
              + "|geld|zahlung"
              + "|退款|钱|付款|支付|扣款|转账|充值|投诉");

  private AbsenceText() {}

  static boolean tells(Traits t) {
    String text = t.opening();
    return !MATTER.matcher(text).find() && saysSo(text);
  }

  private static boolean saysSo(String text) {
    return (AWAY.matcher(text).find() && PROMISE.matcher(text).find())
        || (SAYS_SO.matcher(text).find() && NO_ANSWER.matcher(text).find());
  }
}
