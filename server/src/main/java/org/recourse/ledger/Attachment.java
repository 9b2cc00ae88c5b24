package org.recourse.ledger;

/**
 * Rows of a sender that are written in the same commit as its chain. It saves a second commit and
 * nothing else: the sender must come to the same end without it, with a crash between the steps.
 */
public interface Attachment {
  /**
   * What the rows are about, such as a payment's id, with value equality. Of chains with equal keys
   * only the first is decided; the others are answered {@link ResultCode#ATTACHMENT_EXISTS}.
   */
  Object key();

  /** The one writer of this kind of attachment; its type parameter is this attachment's class. */
  AttachmentWriter<?> writer();
}
