package org.recourse.identity.freezes;

import java.util.List;
import java.util.stream.Stream;
import org.recourse.identity.FreezeLinks;
import org.recourse.identity.Losses;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.platform.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Links in alerts that freeze with one tap. The secret stands behind a {@code #}, which no browser
 * sends and no log sees; the page posts it, for a program that looks into mails only opens links.
 */
@Component
public class OneTapLinks implements FreezeLinks {
  private final LinkRows rows;
  private final Freezing freezing;
  private final People people;
  private final PublicAddress address;
  private final Attempts attempts;
  private final TransactionOperations transaction;

  OneTapLinks(
      LinkRows rows,
      Freezing freezing,
      People people,
      PublicAddress address,
      Attempts attempts,
      TransactionOperations transaction) {
    this.rows = rows;
    this.freezing = freezing;
    this.people = people;
    this.address = address;
    this.attempts = attempts;
    this.transaction = transaction;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<String> issue(List<PersonId> owners) {
    List<LinkSecret> secrets = Stream.generate(LinkSecret::next).limit(owners.size()).toList();
    rows.insert(owners, secrets);
    return secrets.stream().map(secret -> address.of("/freeze/link#" + secret.text())).toList();
  }

  /** Freezes whoever the link was made for. */
  public Freeze freeze(String link, String from) {
    attempts.take(AttemptKind.CODE_ADDRESS, from);
    LinkSecret secret = new LinkSecret(link);
    Freeze frozen =
        secret.isWellFormed()
            ? transaction.execute(status -> rows.use(secret).map(this::frozen).orElse(null))
            : null;
    if (frozen == null) {
      throw Problem.of(
          ProblemCode.LINK_EXPIRED,
          "Expected a link that was not used yet and is not older than a week, but this one is not"
              + " good. Freeze with your number or address instead.");
    }
    return frozen;
  }

  private Freeze frozen(PersonId person) {
    return freezing
        .begin(
            NewFreeze.of(
                people.find(person).orElseThrow(), FreezeKind.LINK, By.NOBODY_KNOWN, Losses.NONE))
        .freeze();
  }
}
