package org.recourse.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.mock.env.MockEnvironment;

class DemoPartsTest {
  @Test
  void a_server_without_parts_of_the_demo_starts() {
    assertThatCode(() -> DemoParts.check(new MockEnvironment())).doesNotThrowAnyException();
    assertThatCode(() ->
            DemoParts.check(new MockEnvironment().withProperty("recourse.demo.outbox", "false")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "recourse.demo.outbox,true,outbox",
    "recourse.demo.mail,true,mailbox",
    "recourse.bank-simulator.jar,bank.jar,bank",
    "recourse.clock-ahead,3d,later",
    "spring.profiles.active,demo,people"
  })
  void each_part_of_the_demo_keeps_it_from_starting(String name, String value, String told) {
    MockEnvironment settings = settings(name, value);

    assertThatThrownBy(() -> DemoParts.check(settings))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(told);
  }

  @ParameterizedTest
  @CsvSource({
    "recourse.demo.outbox,true",
    "recourse.demo.mail,true",
    "recourse.bank-simulator.jar,bank.jar",
    "recourse.clock-ahead,3d",
    "spring.profiles.active,demo"
  })
  void who_says_so_in_so_many_words_gets_them(String name, String value) {
    MockEnvironment settings = settings(name, value).withProperty(DemoParts.ALLOWED, "true");

    assertThatCode(() -> DemoParts.check(settings)).doesNotThrowAnyException();
  }

  @Test
  void a_start_is_refused_before_anything_is_opened() {
    SpringApplication application = new SpringApplication(DemoPartsTest.class);
    application.setWebApplicationType(WebApplicationType.NONE);

    assertThatThrownBy(() -> application.run("--recourse.demo.outbox=true"))
        .isInstanceOf(StartRefused.class);
  }

  private static MockEnvironment settings(String name, String value) {
    MockEnvironment settings = new MockEnvironment();
    if (name.equals("spring.profiles.active")) {
      settings.setActiveProfiles(value);
      return settings;
    }
    return settings.withProperty(name, value);
  }
}
