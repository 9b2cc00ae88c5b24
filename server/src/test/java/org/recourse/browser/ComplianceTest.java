package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.identity.Role;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Those who answer for what may move set it, and see what a colleague would change. */
@RecourseTest
class ComplianceTest {
  @LocalServerPort int port;
  @Autowired DeskStaff staff;
  @Autowired Clock clock;

  static List<Look> looks() {
    return List.of(Look.PHONE, Look.DESKTOP);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("looks")
  void a_limit_is_changed_by_two_who_both_see_what_changes(Look look) {
    int day = 12_000 + look.width();
    String begins =
        clock
            .instant()
            .plus(Duration.ofDays(300))
            .plus(Duration.ofMinutes(look.width()))
            .atOffset(ZoneOffset.UTC)
            .toLocalDateTime()
            .truncatedTo(ChronoUnit.MINUTES)
            .toString();
    try (Visitor at = new Visitor("http://localhost:" + port, look)) {
      staff.atTheDesk(at, staff.enrolled("Carla Mendes", Role.COMPLIANCE, look), "/desk/limits");
      at.see("payment_policies:title");
      at.read(at.words.say("payment_policies:unchanged"));
      at.page.getByLabel(at.words.say("payment_policies:figure.day")).first().fill(day + ".00");
      at.waitFor(at.page.getByText(changeTo(day)));
      at.fill("payment_policies:from", begins);
      at.fill("payment_policies:reason", "More people asked for it");
      at.inspect("88-limits");
      at.press("payment_policies:propose");
      at.read(at.words.say("payment_policies:proposed"));
      at.assertNoComplaints();
    }
    try (Visitor at = new Visitor("http://localhost:" + port, look)) {
      staff.atTheDesk(at, staff.enrolled("Omar Haddad", Role.OPERATOR, look), "/desk/approvals");
      at.see("customers:approvals.kind.policy_add_version");
      Locator changes = at.page.getByText(changeTo(day));
      at.waitFor(changes);
      at.inspect("89-limits-approval");

      at.page
          .locator("section")
          .filter(new Locator.FilterOptions().setHas(changes))
          .locator("button")
          .first()
          .click();
      assertThat(changes).isHidden();
      at.open("/desk/limits");
      at.read(at.words.say("payment_policies:two"));
      at.assertNoComplaints();
    }
  }

  /** The figure as the page writes it, {@code CN¥10,000.00 → CN¥12,390.00}. */
  private static Pattern changeTo(int day) {
    return Pattern.compile("¥[\\d,.]+ → \\S*¥%,d\\.00".formatted(day));
  }
}
