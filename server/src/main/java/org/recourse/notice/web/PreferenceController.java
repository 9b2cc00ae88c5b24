package org.recourse.notice.web;

import static org.recourse.kernel.Fields.required;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.notice.AlertPreferences;
import org.recourse.notice.Preference;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a person wants to be told of money. Only a session may change it. */
@RestController
@RequestMapping("/api/v1/me/alert-preferences")
class PreferenceController {
  private final AlertPreferences preferences;
  private final People people;

  PreferenceController(AlertPreferences preferences, People people) {
    this.preferences = preferences;
    this.people = people;
  }

  /** By which channels; both must be said. */
  record ChannelsBody(@Nullable Boolean email, @Nullable Boolean sms) {
    Preference.Channels channels(String field) {
      return new Preference.Channels(
          required(field + ".email", email), required(field + ".sms", sms));
    }
  }

  /**
   * What is wanted.
   *
   * @param debitFrom the least debit worth a message, in whole units of its currency; left out for
   *     all
   * @param security left out, or both channels: these cannot be switched off
   */
  record PreferenceBody(
      @Nullable ChannelsBody debits,
      @Nullable Integer debitFrom,
      @Nullable ChannelsBody credits,
      @Nullable ChannelsBody security) {}

  /** Channels chosen. */
  record ChannelsView(boolean email, boolean sms) {
    static ChannelsView of(Preference.Channels channels) {
      return new ChannelsView(channels.email(), channels.sms());
    }
  }

  /** What is chosen, and which channels lead anywhere. */
  record PreferenceView(
      ChannelsView debits,
      @Nullable Integer debitFrom,
      ChannelsView credits,
      ChannelsView security,
      ChannelsView reachable,
      List<String> allowedActions) {}

  @GetMapping
  PreferenceView show(@AuthenticationPrincipal Caller caller) {
    return view(caller);
  }

  @PutMapping
  PreferenceView change(@RequestBody PreferenceBody body, @AuthenticationPrincipal Caller caller) {
    if (body.security() != null) {
      Preference.Channels security = body.security().channels("security");
      if (!security.email() || !security.sms()) {
        throw Problem.of(
                ProblemCode.ALERTS_REQUIRED,
                "Expected messages about security on every channel, but got fewer: they cannot be"
                    + " switched off, so that nobody can change your account unseen.")
            .field("security", "alerts_required", "Cannot be switched off.");
      }
    }
    Integer from = body.debitFrom();
    if (from != null && (from < 1 || from > Preference.FROM_MAX)) {
      throw Fields.invalid("debit_from", "Expected 1 to " + Preference.FROM_MAX + ", or nothing.");
    }
    preferences.change(
        caller,
        new Preference(
            required("debits", body.debits()).channels("debits"),
            from == null ? 0 : from,
            required("credits", body.credits()).channels("credits")));
    return view(caller);
  }

  private PreferenceView view(Caller caller) {
    Person person = people.find(caller.person()).orElseThrow();
    Preference preference = preferences.of(person);
    return new PreferenceView(
        ChannelsView.of(preference.debits()),
        preference.debitFrom() == 0 ? null : preference.debitFrom(),
        ChannelsView.of(preference.credits()),
        new ChannelsView(true, true),
        new ChannelsView(person.email() != null, person.phone() != null),
        List.of("change"));
  }
}
