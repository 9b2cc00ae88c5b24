package org.recourse.contact.mail.kind;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Messages that did not arrive. Standard reports (RFC 3464) say so themselves; a third of what is
 * really sent does not, and is known by who writes it or by two signs at once. A single phrase is
 * never enough: people complain about bounces, and quote them.
 */
final class BounceRules {
  private static final Pattern DAEMON =
      Pattern.compile(
          "^(mail(er)?[-_. ]?daemon|mdaemon|postmaster|post[-_.]master|mail[-_.]?(system|agent)"
              + "|mail-?delivery([-_.]?(system|subsystem))?|maildeliverysubsystem|bounces?"
              + "|courier|delivery[-_.]?(status|report)s?|undeliverable|returned-?mail"
              + "|content-filter|mail-?gateway|symantec[-_.]?gateway|mailgate)$");
  private static final Pattern DAEMON_NAME =
      Pattern.compile(
          "(mail(er)?[-_ ]?daemon|mail delivery (sub)?system|mail delivery service"
              + "|mail system administrator|mail administrator|internet mail delivery"
              + "|courier mail server|delivery status notification|microsoft (outlook|exchange)\\b"
              + "|system administrator|content-filter at|interscan (mss|nt)|email gateway)");
  static final Pattern SUBJECT =
      Pattern.compile(
          "(undeliver(ed|able)|returned mail|return(ed|ing)( message)? to sender|failure notice"
              + "|mail (system|delivery) (error|fail|status|problem)|delivery (status|fail|error"
              + "|notif|problem|has fail|unsuccess|report|delay)|(mail|message) (delivery )?(has )?"
              + "(fail|could not be|not deliver|delayed|rejected|bounce)"
              + "|non.?deliver|(could|can) ?not be delivered|fail(ed|ure) (to )?deliver"
              + "|^\\[?bounce\\]?\\b|bounce(d)? (mail|message|notification)|e-?mail bounce"
              + "|deferred mail|delayed mail|mail delayed|warning: (message|could not send|delayed)"
              + "|there was an error sending your mail|error sending|user unknown|unknown user"
              + "|unzustellbar|nicht zugestellt|non remis|non recapitabile|no se puede entregar"
              + "|退信|系统退信|无法投递|投递失败|未送达|配信不能|配信エラー|送信できません|送達できません)");
  private static final Pattern BODY =
      Pattern.compile(
          "(could ?n[o']t be delivered|cannot be delivered|was(n't| not) (able to be )?delivered"
              + "|unable to deliver|not able to deliver|delivery (to the following|failed|of your)"
              + "|fail(ed|ure) (to|permanently)|undeliver(ed|able)|returned to (the )?sender"
              + "|permanent (fatal )?error|fatal errors|user unknown|unknown user|no such user"
              + "|mailbox (is )?(full|unavailable|not found|exceeded)|over quota|quota exceeded"
              + "|recipient (address )?(rejected|unknown)|address(es)? (had|failed|is unknown)"
              + "|does not exist|invalid recipient|message (was )?(rejected|bounced|undelivered)"
              + "|created automatically by (the )?mail delivery|i'm afraid i wasn't able"
              + "|sorry to have to inform you|was not accepted|error sending your mail"
              + "|are not member|not (a )?member|did not reach|is not allowed to post|moderator"
              + " approval"
              + "|退信|无法投递|投递失败|不存在|あて先|宛先|送信できません|配信)");
  private static final Pattern STATUS =
      Pattern.compile(
          "(\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b|\\b[45]\\d\\d[ -]+(#|\\d|<|[a-z])"
              + "|\\bsmtp\\b|final-recipient|action: *(failed|delayed))");
  private static final Pattern SUBJECT_START = Pattern.compile("^.{0,24}?" + SUBJECT.pattern());
  private static final Pattern TEXT_START =
      Pattern.compile(
          "^\\W*(this (is|message was created|message has been|is an? automat|report relates)"
              + "|hi\\. this is|hello, this is|i'm sorry to have to|i'm afraid|sorry"
              + "|your (message|mail|e-?mail) (to|could|can|was|has|with|did|is|addressed|sent"
              + "|entitled|cannot)\\b|the (original|following|e-?mail|message|mail|user)"
              + "|a message (that )?you sent|an error|delivery (to|of|failed|status)"
              + "|message (from|to|could|delivery)|mail (delivery|could|from)|unable to (deliver"
              + " (the|your|message|mail|to)|send|relay)|could not deliver"
              + "|failed to deliver|unknown user|user (unknown|not)|undeliver|could not deliver"
              + "|unfortunately, (we|i) (was|were)|each of the following|we were unable"
              + "|<[^>\\s]+@[^>\\s]+>|transcript of|session transcript|-* ?(the )?transcript"
              + "|failed addresses|recipient|user mailbox|invalid final delivery"
              + "|#{3,}|次の|以下の|あて先|宛先|メール|尊敬的|抱歉，?您的邮件|您(发送|的邮件))");
  private static final Pattern LIST_KEEPER =
      Pattern.compile(
          ".*[-+](admin|bounces?|request|owner|return|ctl)$|^(majordomo|listserv|mailman)$");
  private static final Pattern LIST_REFUSAL =
      Pattern.compile(
          "(not (a )?member|awaits? moderator|request to .* rejected|^fml\\b|post(ing)? (was"
              + " )?reject)");

  private static final Pattern NOTICE =
      Pattern.compile("^\\W*\"?(notification|event)type\"?\\s*:\\s*\"(bounce|complaint|delivery)");

  private BounceRules() {}

  static final List<Rule> ALL =
      List.of(
          rule("report", t -> t.mail().reportType().equals("delivery-status")),
          rule(
              "status_part",
              t ->
                  t.holds(
                      "message/delivery-status",
                      "message/global-delivery-status",
                      "message/delivery-report")),
          rule("failed_recipients", t -> t.has("x-failed-recipients")),
          rule("program", BounceRules::writtenByMailProgram),
          rule("daemon", t -> DAEMON.matcher(t.local()).matches() && told(t)),
          rule("daemon_name", t -> DAEMON_NAME.matcher(t.name()).find() && told(t)),
          rule("null_return_path", t -> t.returnsToNobody() && told(t)),
          rule("list_keeper", BounceRules::listKeeper),
          rule("provider_notice", t -> NOTICE.matcher(t.opening()).find()),
          rule("two_signs", BounceRules::twoSigns));

  /** Headers and media types only programs that return mail write. */
  private static boolean writtenByMailProgram(Traits t) {
    return t.header("x-mailer").startsWith("<smtp32")
        || t.has("x-ms-exchange-message-is-ndr")
        || (t.has("x-mlserver") && LIST_REFUSAL.matcher(t.subject()).find())
        || (t.has("x-nai-header") && t.subject().contains("delivery status"))
        || (t.has("x-ahmailid") && told(t))
        || t.contentType().startsWith("message/delivery-status");
  }

  private static boolean told(Traits t) {
    return SUBJECT.matcher(t.subject()).find()
        || BODY.matcher(t.opening()).find()
        || STATUS.matcher(t.opening()).find();
  }

  private static boolean listKeeper(Traits t) {
    return LIST_KEEPER.matcher(t.local()).matches()
        && (LIST_REFUSAL.matcher(t.subject()).find() || SUBJECT.matcher(t.subject()).find());
  }

  /**
   * No daemon by name: the subject begins as programs do, the text begins so or carries the message
   * back, it names a cause, and it answers nobody.
   */
  private static boolean twoSigns(Traits t) {
    return !t.answersOrForwards()
        && !t.has("in-reply-to")
        && SUBJECT_START.matcher(t.subject()).find()
        && (TEXT_START.matcher(t.opening()).find() || carriesItBack(t))
        && (BODY.matcher(t.opening()).find() || STATUS.matcher(t.opening()).find());
  }

  private static boolean carriesItBack(Traits t) {
    return t.holds("text/rfc822-headers")
        || (!t.mail().embedded().isEmpty() && !t.opening().contains("\n\ni "))
        || (t.opening().contains("received: ") && t.opening().contains("message-id: "));
  }

  private static Rule rule(String name, Predicate<Traits> applies) {
    return new Rule(MailKind.BOUNCE, "bounce." + name, applies);
  }
}
