package org.recourse.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections whose COMMIT goes wrong in the way that is asked for each time. */
final class FaultyDataSource extends DelegatingDataSource {
  /** What happens to one COMMIT. */
  enum Fault {
    NONE,
    CUT_BEFORE_COMMIT,
    CUT_AFTER_COMMIT,
    WARNING_ON_COMMIT
  }

  private final Supplier<Fault> faults;

  FaultyDataSource(DataSource real, Supplier<Fault> faults) {
    super(real);
    this.faults = faults;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return new Faulty(super.getConnection(), faults).proxy();
  }

  private static final class Faulty {
    private final Connection real;
    private final Supplier<Fault> faults;
    private @Nullable SQLWarning warning;

    Faulty(Connection real, Supplier<Fault> faults) {
      this.real = real;
      this.faults = faults;
    }

    Connection proxy() {
      return (Connection)
          Proxy.newProxyInstance(
              FaultyDataSource.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) ->
                  switch (method.getName()) {
                    case "commit" -> commit();
                    case "getWarnings" -> warning == null ? real.getWarnings() : warning;
                    default -> invoke(method, arguments);
                  });
    }

    private @Nullable Object invoke(Method method, Object @Nullable [] arguments) throws Throwable {
      try {
        return method.invoke(real, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    private @Nullable Object commit() throws SQLException {
      Fault fault = faults.get();
      if (fault != Fault.CUT_BEFORE_COMMIT) {
        real.commit();
      }
      switch (fault) {
        case NONE -> {}
        case WARNING_ON_COMMIT -> warning = new SQLWarning("canceling wait for a standby");
        case CUT_BEFORE_COMMIT, CUT_AFTER_COMMIT -> {
          real.abort(Runnable::run);
          throw new SQLException("cut", "08006");
        }
      }
      return null;
    }
  }
}
