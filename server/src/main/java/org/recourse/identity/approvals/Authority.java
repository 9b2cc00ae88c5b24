package org.recourse.identity.approvals;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Role;
import org.recourse.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to which amount roles may be the second person. */
@Component
class Authority {
  private final JdbcClient jdbc;
  private final Clock clock;

  Authority(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether one of the roles reaches the amount; where none is at stake, everybody does. */
  boolean reaches(Set<Role> roles, @Nullable Money amount) {
    return amount == null
        || jdbc.sql(
                """
                SELECT EXISTS (
                  SELECT 1 FROM (
                    SELECT DISTINCT ON (role) up_to_minor FROM identity.approval_authority
                    WHERE role = ANY (:roles) AND currency = :currency AND since <= :now
                    ORDER BY role, since DESC) AS current
                  WHERE up_to_minor IS NULL OR up_to_minor >= :amount)
                """)
            .param("roles", roles.stream().map(Role::code).toArray(String[]::new))
            .param("currency", amount.currency().name())
            .param("now", sql(clock.instant()))
            .param("amount", amount.minor())
            .query(Boolean.class)
            .single();
  }
}
