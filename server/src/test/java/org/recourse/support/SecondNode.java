package org.recourse.support;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.recourse.Recourse;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Another node of the whole application, on the database, clock and bank of the first. */
public final class SecondNode implements AutoCloseable {
  private final HikariDataSource database;
  private final ConfigurableApplicationContext application;

  public SecondNode(ApplicationContext first) {
    database = TestDatabase.secondNode(first.getBean(HikariDataSource.class));
    ApplicationContextInitializer<GenericApplicationContext> shared =
        context -> {
          primary(context, HikariDataSource.class, () -> database);
          primary(context, MutableClock.class, () -> first.getBean(MutableClock.class));
          primary(context, TestBank.class, () -> first.getBean(TestBank.class));
        };
    application =
        new SpringApplicationBuilder(Recourse.class)
            .profiles("test")
            .initializers(shared)
            .run("--recourse.home=target/test-home-2");
  }

  private static <T> void primary(
      GenericApplicationContext context, Class<T> type, Supplier<T> bean) {
    context.registerBean(type, bean, definition -> definition.setPrimary(true));
  }

  public int port() {
    return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Override
  public void close() {
    application.close();
    database.close();
  }
}
