package org.recourse.identity;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.recourse.journal.Event;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.recourse.platform.PublicAddress;
import org.recourse.platform.Vault;
import org.recourse.support.MutableClock;
import org.recourse.support.TestDatabase;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Identity and delivery as one node runs them, without HTTP and with a clock that is ticked. */
public final class IdentityNode implements AutoCloseable {
  public static final String PASSWORD = "turnip lantern orbit";

  public final HikariDataSource database;
  public final MutableClock clock;
  public final JdbcClient jdbc;
  public final List<NewEvent> events = new CopyOnWriteArrayList<>();
  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement(proxyTargetClass = true)
  @ConfigurationPropertiesScan({"org.recourse.identity", "org.recourse.delivery"})
  @ComponentScan(
      basePackages = {
        "org.recourse.identity",
        "org.recourse.delivery",
        "org.recourse.audit",
        "org.recourse.files"
      },
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = {".*\\.web\\..*", ".*Test(\\$.*)?", ".*Node\\$.*"}))
  static class Modules {}

  private IdentityNode(HikariDataSource database, MutableClock clock, Consumer<IdentityNode> more) {
    this.database = database;
    this.clock = clock;
    this.jdbc = JdbcClient.create(database);
    JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    bean(HikariDataSource.class, database);
    bean(Clock.class, clock);
    bean(JdbcClient.class, jdbc);
    bean(NamedParameterJdbcTemplate.class, new NamedParameterJdbcTemplate(database));
    bean(JdbcTransactionManager.class, transactions);
    bean(TransactionTemplate.class, new TransactionTemplate(transactions));
    bean(Journal.class, new Recorder());
    bean(PublicAddress.class, new PublicAddress(beans.getEnvironment()));
    bean(Vault.class, Vault.of("1:" + "A".repeat(43) + "="));
    property("recourse.identity.password-cost", "4");
    more.accept(this);
    beans.register(Modules.class);
    beans.refresh();
  }

  /** A node on a database of its own. */
  public static IdentityNode alone() {
    return with(node -> {});
  }

  /** A node on a database of its own with more beans. */
  public static IdentityNode with(Consumer<IdentityNode> more) {
    Instant start = Instant.parse("2026-11-22T09:00:00Z");
    return new IdentityNode(TestDatabase.fresh(), new MutableClock(start), more);
  }

  /** Another node on the same database, by the same clock. */
  public IdentityNode second() {
    return second(node -> {});
  }

  public IdentityNode second(Consumer<IdentityNode> more) {
    return new IdentityNode(TestDatabase.secondNode(database), clock, more);
  }

  public <T> IdentityNode bean(Class<T> type, T bean) {
    beans.registerBean(type, () -> bean);
    return this;
  }

  public IdentityNode property(String name, String value) {
    Map<String, Object> properties = Map.of(name, value);
    beans.getEnvironment().getPropertySources().addFirst(new MapPropertySource(name, properties));
    return this;
  }

  public <T> T get(Class<T> type) {
    return beans.getBean(type);
  }

  public void inTransaction(Runnable work) {
    get(TransactionTemplate.class).executeWithoutResult(status -> work.run());
  }

  /** Enrols a customer with this handle and {@link #PASSWORD}. */
  public PersonId aPerson(String handle) {
    PersonId id = PersonId.next();
    get(People.class)
        .enrol(
            List.of(
                new NewPerson(
                    id,
                    "Ada Byron",
                    List.of(Handle.parse(handle)),
                    Language.EN,
                    "GB",
                    Set.of(Role.CUSTOMER),
                    get(Passwords.class).hash(PASSWORD))));
    return id;
  }

  /** The newest message to this handle. */
  public String lastMessage(String handle) {
    return jdbc.sql(
            "SELECT text FROM delivery.message WHERE recipient = :to ORDER BY id DESC LIMIT 1")
        .param("to", handle)
        .query(String.class)
        .single();
  }

  /** The code in the newest message to this handle. */
  public String lastCode(String handle) {
    return lastMessage(handle).replaceAll("(?s).*?\\b(\\d{6})\\b.*", "$1");
  }

  public void tick(Duration by) {
    clock.tick(by);
  }

  @Override
  public void close() {
    beans.close();
    database.close();
  }

  private final class Recorder implements Journal {
    @Override
    public void append(List<NewEvent> news) {
      events.addAll(news);
    }

    @Override
    public void append(Connection connection, List<NewEvent> news) {
      events.addAll(news);
    }

    @Override
    public List<Event> after(long position, int limit) {
      return List.of();
    }

    @Override
    public long newest() {
      return 0;
    }

    @Override
    public Tail tail(Set<String> areas, Consumer<List<Event>> consumer) {
      return () -> {};
    }
  }
}
