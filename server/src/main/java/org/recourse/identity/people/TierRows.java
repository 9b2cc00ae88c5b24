package org.recourse.identity.people;

import java.util.List;
import org.recourse.identity.PersonId;
import org.recourse.identity.Tier;
import org.recourse.identity.Tiers;
import org.recourse.identity.changes.Change;
import org.recourse.identity.changes.ChangeFeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The column of tiers. */
@Component
class TierRows implements Tiers {
  private final JdbcClient jdbc;
  private final ChangeFeed feed;

  TierRows(JdbcClient jdbc, ChangeFeed feed) {
    this.jdbc = jdbc;
    this.feed = feed;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void set(PersonId person, Tier tier) {
    jdbc.sql("UPDATE identity.person SET tier = :tier WHERE id = :id")
        .param("tier", tier.code())
        .param("id", person.value())
        .update();
    feed.announce(List.of(new Change(Change.Kind.PERSON, person.value())));
  }
}
