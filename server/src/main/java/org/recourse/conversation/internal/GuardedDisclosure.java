package org.recourse.conversation.internal;

import java.util.Collection;
import java.util.List;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Disclosure;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;

/** Lets no fact out to somebody of whom nobody knows who they are. */
@Component
class GuardedDisclosure implements Disclosure {

  @Override
  public void check(Contact to, String text, Collection<Fact> facts) {
    if (to.assurance().knowsPerson()) {
      return;
    }
    List<Fact> told = FactFinder.found(text, facts);
    if (!told.isEmpty()) {
      throw unproved("the text tells something of the account")
          .with("facts", told.stream().map(Fact::kind).distinct().sorted().toList());
    }
  }

  @Override
  public void checkFiles(Contact to, List<String> names, Collection<Fact> facts) {
    if (!to.assurance().knowsPerson() && !names.isEmpty() && !facts.isEmpty()) {
      throw unproved("a file may tell of the account").with("facts", List.of("file"));
    }
  }

  private static Problem unproved(String what) {
    return Problem.of(
        ProblemCode.VERIFICATION_REQUIRED,
        "Expected a contact who proved to be the customer, but this one did not and "
            + what
            + ". Ask them to verify first, or leave it out.");
  }
}
