package org.recourse.contact.ratings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseSummary;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Ratings;
import org.recourse.delivery.Channel;
import org.recourse.delivery.Deliveries;
import org.recourse.delivery.NewMessage;
import org.recourse.journal.Event;
import org.recourse.journal.JournalReader;
import org.recourse.platform.PublicAddress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hears of cases that were resolved and sends the question, once for each time. */
@Component
class RatingReader implements JournalReader {
  private static final JsonMapper JSON = new JsonMapper();

  private final Cases cases;
  private final Ratings ratings;
  private final Recipients recipients;
  private final Deliveries deliveries;
  private final PublicAddress address;

  RatingReader(
      Cases cases,
      Ratings ratings,
      Recipients recipients,
      Deliveries deliveries,
      PublicAddress address) {
    this.cases = cases;
    this.ratings = ratings;
    this.recipients = recipients;
    this.deliveries = deliveries;
    this.address = address;
  }

  @Override
  public String name() {
    return "contact.ratings";
  }

  @Override
  public Set<String> areas() {
    return Set.of("complaint");
  }

  @Override
  public void read(List<Event> events) {
    events.stream()
        .filter(event -> event.type().equals("complaint.case_changed"))
        .filter(RatingReader::isResolved)
        .map(event -> CaseId.parse(event.subject()))
        .distinct()
        .forEach(this::ask);
  }

  private static boolean isResolved(Event event) {
    JsonNode facts = JSON.readTree(event.payloadJson());
    return facts.path("state").asString().equals("resolved")
        && facts.path("events").valueStream().anyMatch(e -> e.asString().equals("state_changed"));
  }

  private void ask(CaseId id) {
    CaseSummary found = cases.summary(id);
    Optional<String> secret = ratings.ask(id);
    if (secret.isEmpty()) {
      return;
    }
    recipients
        .of(found)
        .ifPresent(recipient -> {
          RatingLetter letter =
              RatingLetter.of(
                  recipient.language(),
                  found.number().toString(),
                  address.of("/rate/" + secret.get()));
          deliveries.send(
              new NewMessage(
                  Channel.EMAIL,
                  recipient.address(),
                  letter.subject(),
                  letter.text(),
                  recipient.person() == null ? null : recipient.person().value(),
                  "rating"));
        });
  }
}
