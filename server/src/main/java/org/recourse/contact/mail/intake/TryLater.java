package org.recourse.contact.mail.intake;

/** Something a mail needs is away for now; the mail itself has done nothing wrong. */
final class TryLater extends RuntimeException {
  TryLater(String message, Throwable cause) {
    super(message, cause);
  }
}
