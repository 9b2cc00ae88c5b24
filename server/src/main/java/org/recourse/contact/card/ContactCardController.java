package org.recourse.contact.card;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.FirstReplies.Span;
import org.recourse.conversation.Channel;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Open;
import org.recourse.rulebook.Body;
import org.recourse.rulebook.Rule;
import org.recourse.rulebook.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where to turn, for anybody, signed in or not. */
@Open
@RestController
class ContactCardController {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  /** What makes an answer quick; an account is named, never its password or a code. */
  private static final List<String> HAVE_READY =
      List.of("account", "transaction", "time", "amount", "counterparty");

  private final ContactCard card;
  private final String address;

  ContactCardController(
      ContactCard card, @Value("${recourse.mail.address:complaints@localhost}") String address) {
    this.card = card;
    this.address = address;
  }

  /**
   * A way to reach us.
   *
   * @param address where to write to; null for those in the app
   * @param signIn whether it takes signing in
   * @param usualMinutes half of those who wrote lately had an answer after this; null if unknown
   * @param mostlyMinutes nine of ten had one after this
   */
  record WayView(
      String channel,
      @Nullable String address,
      boolean signIn,
      @Nullable Long usualMinutes,
      @Nullable Long mostlyMinutes) {}

  /** What the law asks of us. */
  record LawView(Wording title, String lawRef) {}

  /** Somebody else to turn to; without {@code when} and how where that is not confirmed. */
  record BodyView(
      String id,
      String kind,
      Wording name,
      @Nullable Wording when,
      @Nullable String phone,
      @Nullable String url,
      @Nullable String lawRef) {
    static BodyView of(Body body) {
      return body.evidence().isConfirmed()
          ? new BodyView(
              body.id(),
              body.kind().code(),
              body.name(),
              body.when(),
              body.phone(),
              body.url(),
              body.lawRef())
          : new BodyView(body.id(), body.kind().code(), body.name(), null, null, null, null);
    }
  }

  record CardView(
      boolean openNow,
      Instant opensAt,
      String zone,
      List<WayView> channels,
      List<String> haveReady,
      List<LawView> law,
      List<BodyView> bodies) {}

  @GetMapping("/api/v1/contact-card")
  CardView get(@RequestParam(required = false) @Nullable String country) {
    if (country != null && !COUNTRY.matcher(country).matches()) {
      throw Fields.invalid("country", "Expected a country of two letters, such as CN.");
    }
    ContactCard.Desk desk = card.desk();
    return new CardView(
        desk.open(),
        desk.opensAt(),
        desk.zone(),
        List.of(way(Channel.CHAT, null), way(Channel.APP, null), way(Channel.EMAIL, address)),
        HAVE_READY,
        card.law(country).stream().map(ContactCardController::law).toList(),
        card.bodies(country).stream().map(BodyView::of).toList());
  }

  private WayView way(Channel channel, @Nullable String at) {
    @Nullable Span span = card.wait(channel).orElse(null);
    return new WayView(
        channel.code(),
        at,
        at == null,
        span == null ? null : span.usual().toMinutes(),
        span == null ? null : span.mostly().toMinutes());
  }

  private static LawView law(Rule rule) {
    return new LawView(rule.title(), rule.lawRef());
  }
}
