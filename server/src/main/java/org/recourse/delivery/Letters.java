package org.recourse.delivery;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Letterheads as the outbox keeps them, and the news of what became of a letter. */
@Component
class Letters {
  private static final JsonMapper JSON = new JsonMapper();

  private final Journal journal;

  Letters(Journal journal) {
    this.journal = journal;
  }

  @Nullable String written(NewMessage message) {
    return message.letterhead() == null ? null : JSON.writeValueAsString(message.letterhead());
  }

  @Nullable Letterhead read(@Nullable String kept) {
    return kept == null ? null : JSON.readValue(kept, Letterhead.class);
  }

  /** Tells it in the transaction that ends the letter; a message that is none tells nothing. */
  boolean ended(@Nullable String kept, String state) {
    Letterhead letter = read(kept);
    if (letter != null) {
      String payload = JSON.writeValueAsString(Map.of("about", letter.about(), "state", state));
      journal.append(
          List.of(new NewEvent("delivery.letter_ended", letter.about(), List.of(), payload)));
    }
    return letter != null;
  }
}
