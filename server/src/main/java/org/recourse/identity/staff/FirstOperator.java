package org.recourse.identity.staff;

import java.util.Optional;
import org.recourse.identity.Role;
import org.recourse.kernel.Ids;
import org.recourse.platform.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link by which the first operator is made. While there is none, each start of each node makes
 * a link of its own, good for a day; the first one used ends all others.
 */
@Component
public class FirstOperator {
  private final StaffRows staff;
  private final InvitationRows invitations;
  private final PublicAddress address;

  FirstOperator(StaffRows staff, InvitationRows invitations, PublicAddress address) {
    this.staff = staff;
    this.invitations = invitations;
    this.address = address;
  }

  /** A new link, unless there is an operator. The secret stands behind a {@code #}: no log. */
  @Transactional
  public Optional<String> link() {
    if (staff.countOperators() > 0) {
      return Optional.empty();
    }
    Invitation first = new Invitation(Ids.next(), null, Role.OPERATOR, null);
    String secret = invitations.insert(first, null);
    return Optional.of(address.of("/desk/first-operator#" + secret));
  }
}
