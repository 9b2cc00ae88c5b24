package org.recourse.identity;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.recourse.delivery.Channel;
import org.recourse.delivery.NewMessage;
import org.recourse.kernel.Money;

/**
 * What identity writes to people, in their language; the words are in {@code messages.properties}.
 * What goes to a handle nobody has proved to own holds nothing a stranger typed.
 */
public final class Letters {
  private Letters() {}

  /** What a letter says. */
  public enum Letter {
    /** A code for a new account. */
    SIGN_UP_CODE(NewMessage.CODE),
    /** Somebody asked for a new account, but the handle has one. */
    SIGN_UP_TAKEN(NewMessage.SECURITY),
    /** A code for a new password. */
    RESET_CODE(NewMessage.CODE),
    /** Somebody asked for a new password, but the handle has no account. */
    RESET_UNKNOWN(NewMessage.SECURITY),
    PASSWORD_CHANGED(NewMessage.SECURITY),
    /** Somebody asked the staff to lift a freeze. */
    UNFREEZE_ASKED(NewMessage.SECURITY),
    /** The documents were enough for a higher tier. */
    TIER_RAISED(NewMessage.SECURITY),
    REVIEW_DECLINED(NewMessage.SECURITY),
    /** A link that makes somebody staff. */
    STAFF_INVITED(NewMessage.CODE),
    ROLE_CHANGED(NewMessage.SECURITY),
    /** A code that, with the password, lifts a freeze. */
    UNFREEZE_CODE(NewMessage.CODE),
    /** A code that, with the password, confirms what the letter names. */
    STEP_UP_CODE(NewMessage.CODE),
    /** A code that freezes an account from outside. */
    FREEZE_CODE(NewMessage.CODE),
    /** Somebody wanted to freeze an account, but the handle has none. */
    FREEZE_UNKNOWN(NewMessage.SECURITY),
    FROZEN(NewMessage.SECURITY),
    /** For a day, by somebody signed out. */
    FROZEN_SIGNED_OUT(NewMessage.SECURITY),
    FREEZE_CONFIRMED(NewMessage.SECURITY),
    FROZEN_BY_STAFF(NewMessage.SECURITY),
    /** By law; says no more than that. */
    RESTRICTED(NewMessage.SECURITY),
    APPEAL_ANSWERED(NewMessage.SECURITY),
    UNFROZEN(NewMessage.SECURITY),
    AUTHENTICATOR_ADDED(NewMessage.SECURITY),
    AUTHENTICATOR_REMOVED(NewMessage.SECURITY),
    RECOVERY_CODES_MADE(NewMessage.SECURITY),
    /** A code that makes a handle somebody's. */
    HANDLE_CODE(NewMessage.CODE),
    /** Somebody wanted to add the handle to an account, but it is another's. */
    HANDLE_TAKEN(NewMessage.SECURITY),
    /** A code was asked for, but the handle was added too lately to prove anything. */
    HANDLE_TOO_NEW(NewMessage.SECURITY),
    HANDLE_ADDED(NewMessage.SECURITY),
    /** Fewer messages about money that leaves. */
    ALERTS_REDUCED(NewMessage.SECURITY),
    DEVICE_ADDED(NewMessage.SECURITY),
    /** A new device that does not say what it is. */
    DEVICE_ADDED_UNKNOWN(NewMessage.SECURITY),
    PASSKEY_ADDED(NewMessage.SECURITY),
    PASSKEY_REMOVED(NewMessage.SECURITY),
    /** The last strong factor goes in a day, unless the person calls that off. */
    FACTOR_REMOVAL_BEGUN(NewMessage.SECURITY),
    FACTOR_REMOVAL_CALLED_OFF(NewMessage.SECURITY),
    FACTOR_LOST(NewMessage.SECURITY),
    /** A code to show after the password. */
    SIGN_IN_CODE(NewMessage.CODE),
    SIGN_IN_CODES_CHANGED(NewMessage.SECURITY),
    /** A code to begin, and days later to finish, recovering an account. */
    RECOVERY_CODE(NewMessage.CODE),
    /** An account is being recovered; sent at the beginning and each day. */
    RECOVERY_BEGUN(NewMessage.SECURITY),
    RECOVERY_CALLED_OFF(NewMessage.SECURITY),
    RECOVERY_DONE(NewMessage.SECURITY);

    private final String purpose;

    Letter(String purpose) {
      this.purpose = purpose;
    }
  }

  public static NewMessage write(
      Letter letter, Handle to, Language language, @Nullable PersonId person, Object... values) {
    ResourceBundle words = words(language);
    Channel channel =
        switch (to) {
          case Handle.Email email -> Channel.EMAIL;
          case Handle.Phone phone -> Channel.SMS;
        };
    String text = words.getString(letter + "." + channel.code());
    return new NewMessage(
        channel,
        to.text(),
        words.getString(letter + ".subject"),
        new MessageFormat(text, language.locale()).format(values),
        person == null ? null : person.value(),
        letter.purpose);
  }

  /** What somebody does, in the words of a letter: {@code 500.00 CNY to Chen B*** (+86…)}. */
  public static String words(Deed deed, Language language) {
    return switch (deed) {
      case Deed.Payment(Money amount, String name, String handle) ->
          words("DEED.payment", language, amount, name, handle);
      case Deed.TrustPayee(String name, String handle) ->
          words("DEED.trust_payee", language, name, handle);
      case Deed.IssueToken issued -> words("DEED.issue_token", language, issued.name());
    };
  }

  private static String words(String key, Language language, Object... values) {
    return new MessageFormat(words(language).getString(key), language.locale()).format(values);
  }

  private static ResourceBundle words(Language language) {
    return ResourceBundle.getBundle(
        "org.recourse.identity.messages",
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
