package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.factors.Factors;
import org.recourse.identity.signins.SecondMethod;
import org.recourse.identity.signins.SignInChannels;
import org.recourse.kernel.Fields;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether a code is sent at each sign-in, for who has nothing stronger. */
@RestController
@RequestMapping("/api/v1/me/sign-in-codes")
class SignInCodesController {
  private final People people;
  private final SignInChannels channels;
  private final Factors factors;

  SignInCodesController(People people, SignInChannels channels, Factors factors) {
    this.people = people;
    this.channels = channels;
    this.factors = factors;
  }

  /** Chooses where codes go; nowhere for none. */
  record ChoiceRequest(@Nullable List<@Nullable String> channels, @Nullable String password) {}

  /**
   * What is chosen and what could be.
   *
   * @param replaced whether a strong factor is asked for instead
   */
  record ChoiceView(List<String> channels, List<String> possible, boolean replaced) {}

  @GetMapping
  ChoiceView show(@AuthenticationPrincipal Caller caller) {
    return view(person(caller), channels.of(caller.person()));
  }

  @PutMapping
  ChoiceView choose(@RequestBody ChoiceRequest body, @AuthenticationPrincipal Caller caller) {
    Person person = person(caller);
    Set<SecondMethod> wanted = EnumSet.noneOf(SecondMethod.class);
    for (String code : required("channels", body.channels())) {
      wanted.add(
          SecondMethod.find(required("channels", code))
              .filter(possible(person)::contains)
              .orElseThrow(() ->
                  Fields.invalid("channels", "Expected email and sms, as far as you have them.")));
    }
    String password = PersonalTexts.password("password", body.password());
    return view(person, channels.choose(person, wanted, password));
  }

  private ChoiceView view(Person person, Set<SecondMethod> chosen) {
    return new ChoiceView(
        chosen.stream().sorted().map(SecondMethod::code).toList(),
        possible(person).stream().map(SecondMethod::code).toList(),
        !factors.list(person.id()).isEmpty());
  }

  private static List<SecondMethod> possible(Person person) {
    List<SecondMethod> possible = new ArrayList<>();
    if (person.email() != null) {
      possible.add(SecondMethod.EMAIL);
    }
    if (person.phone() != null) {
      possible.add(SecondMethod.SMS);
    }
    return possible;
  }

  private Person person(Caller caller) {
    return people.find(caller.person()).orElseThrow();
  }
}
