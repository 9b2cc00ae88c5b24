package org.recourse.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Writes the attached rows of a whole batch at once, on the lane's connection, inside its
 * transaction. It must not commit, roll back, close or change the connection, and it may be called
 * again for the same attachments when a batch is rolled back and decided anew. What it throws
 * undoes the batch, which is then cut in halves until only the chain at fault fails.
 *
 * @param <A> its kind of attachment
 */
public interface AttachmentWriter<A extends Attachment> {
  /**
   * The keys of those candidates whose rows are there already: their chains are not decided. Called
   * when the accounts are locked, in a statement that sees every earlier commit on them.
   */
  Set<?> alreadyWritten(Connection connection, List<A> candidates) throws SQLException;

  /**
   * Writes the rows of the decided chains, refused ones too.
   *
   * @return false when rows were missing at the end, because another node wrote the same ones: the
   *     batch is rolled back and decided again
   */
  boolean write(Connection connection, List<Attached<A>> decided) throws SQLException;
}
