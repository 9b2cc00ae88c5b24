package org.recourse.identity.codes;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.delivery.Deliveries;
import org.recourse.delivery.NewMessage;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.Letters;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.LostThings;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/**
 * Sends codes and checks them. Whoever asks is told the same whether or not anybody has the handle;
 * what is so is told to the handle itself. A handle that was reported lost is sent nothing, and no
 * code sent to it before is good any more. All of it runs in the caller's transaction.
 */
@Component
class Codes {
  private final Challenges challenges;
  private final Owners owners;
  private final LostThings lost;
  private final Deliveries deliveries;
  private final Clock clock;

  Codes(Challenges challenges, Owners owners, LostThings lost, Deliveries deliveries, Clock clock) {
    this.challenges = challenges;
    this.owners = owners;
    this.lost = lost;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /** Whom a right code acts for, the code if one will do, and what the handle is sent. */
  private record Plan(
      @Nullable PersonId person, @Nullable Code code, @Nullable NewMessage message) {
    /** No code will do, and nobody is told. */
    static final Plan SILENT = new Plan(null, null, null);
  }

  /** A challenge as it was tried, and what that came to. */
  record Tried(Challenge challenge, Challenge.Answer answer) {}

  /** What a code is for may be told with it, after the code and its minutes. */
  Challenge begin(Purpose purpose, Handle handle, Language language, Object... more) {
    Plan plan = plan(purpose, handle, language, more);
    Challenge challenge = challenges.begin(purpose, handle, plan.person(), language, plan.code());
    send(plan);
    return challenge;
  }

  /** Sends a code that makes a handle this person's, if nobody has it. */
  Challenge beginForHandle(Handle handle, Person person) {
    Plan plan =
        owners
            .of(handle)
            .map(owner -> none(Letter.HANDLE_TAKEN, handle, owner.language(), owner.person()))
            .orElseGet(() -> code(Letter.HANDLE_CODE, handle, person.language(), person.id()));
    Challenge challenge =
        challenges.begin(Purpose.HANDLE, handle, person.id(), person.language(), plan.code());
    send(plan);
    return challenge;
  }

  /** Sends another code in the place of the last one; throws the problem when it may not. */
  Challenge resend(Purpose purpose, UUID id, Object... more) {
    Challenge challenge = challenges.lock(purpose, id);
    CodeProblems.throwUnlessAllowed(challenge.resend(clock.instant()));
    Plan plan = plan(purpose, challenge.handle(), challenge.language(), more);
    Challenge renewed = challenges.renew(challenge, plan.person(), plan.code());
    send(plan);
    return renewed;
  }

  private void send(Plan plan) {
    if (plan.message() != null) {
      deliveries.send(plan.message());
    }
  }

  /** Checks a code and counts a wrong one, so the transaction must then be committed. */
  Tried tryOut(Purpose purpose, UUID id, Code typed) {
    Challenge challenge = challenges.lock(purpose, id);
    Challenge.Answer answer =
        lost.has(challenge.handle())
            ? new Challenge.Answer.Over()
            : challenge.answer(typed.hash(id), clock.instant());
    if (answer instanceof Challenge.Answer.Wrong(int attemptsLeft)) {
      challenges.miss(challenge, attemptsLeft);
    }
    return new Tried(challenge, answer);
  }

  /** Uses a code up. */
  void use(Challenge challenge) {
    challenges.use(challenge);
  }

  Challenge find(Purpose purpose, UUID id) {
    return challenges.find(purpose, id);
  }

  private Plan plan(Purpose purpose, Handle handle, Language asked, Object... more) {
    if (lost.has(handle)) {
      return Plan.SILENT;
    }
    Optional<Owners.Owner> owner = owners.of(handle);
    PersonId person = owner.map(Owners.Owner::person).orElse(null);
    Language language = owner.map(Owners.Owner::language).orElse(asked);
    if (purpose != Purpose.SIGN_UP && owner.isPresent() && !owner.get().proves()) {
      return none(Letter.HANDLE_TOO_NEW, handle, language, person);
    }
    return switch (purpose) {
      case SIGN_UP ->
          person == null
              ? code(Letter.SIGN_UP_CODE, handle, language, null)
              : none(Letter.SIGN_UP_TAKEN, handle, language, person);
      case RESET ->
          person == null
              ? none(Letter.RESET_UNKNOWN, handle, language, null)
              : code(Letter.RESET_CODE, handle, language, person);
      case HANDLE -> throw new IllegalArgumentException("Expected a code for somebody's account");
      case UNFREEZE -> code(Letter.UNFREEZE_CODE, handle, language, person);
      case STEP_UP -> code(Letter.STEP_UP_CODE, handle, language, person, more);
      case SIGN_IN -> code(Letter.SIGN_IN_CODE, handle, language, person);
      case RECOVERY ->
          person == null
              ? none(Letter.RESET_UNKNOWN, handle, language, null)
              : code(Letter.RECOVERY_CODE, handle, language, person);
      case FREEZE ->
          person == null
              ? none(Letter.FREEZE_UNKNOWN, handle, language, null)
              : code(Letter.FREEZE_CODE, handle, language, person);
    };
  }

  private static Plan code(
      Letter letter, Handle handle, Language language, @Nullable PersonId person, Object... more) {
    Code code = Code.next();
    long minutes = Challenge.CODE_LIFETIME.toMinutes();
    Object[] words = Stream.concat(Stream.of(code.digits(), minutes), Stream.of(more)).toArray();
    return new Plan(person, code, Letters.write(letter, handle, language, person, words));
  }

  private static Plan none(
      Letter letter, Handle handle, Language language, @Nullable PersonId person) {
    return new Plan(null, null, Letters.write(letter, handle, language, person));
  }
}
