package org.recourse.conversation.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Prompts;
import org.recourse.conversation.Verifications;
import org.recourse.identity.Caller;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A person signed in says whether a contact is them, by the link that was sent to it. */
@RestController
class ContactConfirmationController {
  private static final String PREFIX = "vrf";

  private final Verifications verifications;
  private final Prompts prompts;

  ContactConfirmationController(Verifications verifications, Prompts prompts) {
    this.verifications = verifications;
    this.prompts = prompts;
  }

  /** What waits for an answer in the app. */
  record PromptView(
      String id,
      String channel,
      @Nullable String address,
      Instant askedAt,
      Instant endsAt,
      List<String> allowedActions) {
    static PromptView of(Prompts.Prompt prompt) {
      return new PromptView(
          Ids.text(PREFIX, prompt.id()),
          prompt.channel().code(),
          prompt.address(),
          prompt.askedAt(),
          prompt.endsAt(),
          prompt.mayConfirm() ? List.of("confirm", "deny") : List.of("deny"));
    }
  }

  record Answer(@Nullable Boolean confirm) {}

  @GetMapping("/api/v1/contact-confirmations")
  Page<PromptView> open(@AuthenticationPrincipal Caller caller) {
    return new Page<>(prompts.open(caller).stream().map(PromptView::of).toList(), null);
  }

  /** Answers one of them, as the link would. */
  @PostMapping("/api/v1/contact-confirmations/{id}")
  ConfirmedContact answer(
      @PathVariable String id, @RequestBody Answer body, @AuthenticationPrincipal Caller caller) {
    boolean yes = Fields.required("confirm", body.confirm());
    return ConfirmedContact.of(prompts.answer(Ids.parse(PREFIX, id), caller, yes));
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
