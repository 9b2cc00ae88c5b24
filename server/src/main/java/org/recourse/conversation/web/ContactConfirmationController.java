package org.recourse.conversation.web;

import org.jspecify.annotations.Nullable;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Verifications;
import org.recourse.identity.Caller;
import org.recourse.kernel.Fields;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A person signed in says whether a contact is them, by the link that was sent to it. */
@RestController
class ContactConfirmationController {
  private final Verifications verifications;

  ContactConfirmationController(Verifications verifications) {
    this.verifications = verifications;
  }

  /** The link's secret; without an answer it is only looked at. */
  record Confirmation(@Nullable String link, @Nullable Boolean confirm) {}

  /** Whom the link was sent to; {@code verified} once it is known to be the one signed in. */
  record ConfirmedContact(String channel, @Nullable String address, boolean verified) {
    static ConfirmedContact of(Contact contact) {
      return new ConfirmedContact(
          contact.channel().code(), contact.address(), contact.assurance().knowsPerson());
    }
  }

  @PostMapping("/api/v1/contact-confirmations")
  ConfirmedContact confirm(@RequestBody Confirmation body, @AuthenticationPrincipal Caller caller) {
    String link = Fields.required("link", body.link());
    return ConfirmedContact.of(
        body.confirm() == null
            ? verifications.look(link)
            : verifications.answer(link, caller.person(), body.confirm()));
  }
}
