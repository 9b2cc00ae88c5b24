package org.recourse.contact.mail.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recourse.contact.mail.message.MailAddress;
import org.recourse.contact.mail.message.ParsedMail;

/** Asks every rule in turn; the first that applies decides. */
public final class Classifier {
  private static final List<Rule> RULES =
      Stream.of(ReportRules.ALL, BounceRules.ALL, AutomaticRules.ALL)
          .flatMap(List::stream)
          .toList();

  private final Set<String> ownAddresses;
  private final Predicate<String> ownMessageId;

  /**
   * Knows this house's own mail by its senders and ids.
   *
   * @param ownAddresses mailboxes and senders of this house, in lower case
   * @param ownMessageId whether we made an id, in a way nobody else can
   */
  public Classifier(Set<String> ownAddresses, Predicate<String> ownMessageId) {
    this.ownAddresses = Set.copyOf(ownAddresses);
    this.ownMessageId = ownMessageId;
  }

  public Judgement judge(ParsedMail mail) {
    if (isOwn(mail)) {
      return new Judgement(MailKind.OWN, "own", false);
    }
    Traits traits = Traits.of(mail);
    Optional<Rule> rule = RULES.stream().filter(each -> each.applies().test(traits)).findFirst();
    return rule.map(found -> new Judgement(found.kind(), found.name(), false))
        .orElseGet(() -> new Judgement(MailKind.HUMAN, "human", answerable(traits)));
  }

  private boolean isOwn(ParsedMail mail) {
    return mail.messageId().filter(ownMessageId).isPresent()
        || mail.from().map(Classifier::plain).filter(ownAddresses::contains).isPresent();
  }

  /** Without the part that names a case: what answers are sent to is this house too. */
  private static String plain(MailAddress from) {
    return from.address().replaceFirst("\\+[^@]*@", "@");
  }

  /**
   * A person wrote it; yet a list, or somebody who asks for silence, gets no answer from a machine.
   * {@code X-Auto-Response-Suppress} says nothing about who wrote.
   */
  private static boolean answerable(Traits t) {
    return !t.has("list-unsubscribe")
        && !t.has("list-id")
        && !t.has("x-loop")
        && !t.has("x-auto-response-suppress")
        && !t.header("precedence").matches("(bulk|list|junk)")
        && !t.from().isEmpty();
  }
}
