package org.recourse.complaint.surge;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** The work of a node that dies in the middle of it. */
final class KilledWork {
  private KilledWork() {}

  /** What no code catches, as little as a kill. */
  static final class Killed extends Error {}

  static BulkWork beforeCommit(ApplicationContext application, int transactions) {
    return dying(application, transactions, true);
  }

  static BulkWork afterCommit(ApplicationContext application, int transactions) {
    return dying(application, transactions, false);
  }

  private static BulkWork dying(ApplicationContext application, int transactions, boolean before) {
    AtomicInteger left = new AtomicInteger(transactions);
    var template =
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class)) {
          @Override
          public <T> T execute(TransactionCallback<T> action) {
            boolean last = left.decrementAndGet() == 0;
            T result =
                super.execute(status -> {
                  T inside = action.doInTransaction(status);
                  if (last && before) {
                    throw new Killed();
                  }
                  return inside;
                });
            if (last) {
              throw new Killed();
            }
            return result;
          }
        };
    return new BulkWork(
        application.getBean(BulkRows.class),
        application.getBean(ItemRows.class),
        application.getBean(BulkSending.class),
        template,
        application.getBean(Clock.class));
  }
}
