package org.recourse.complaint.agents;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Exclusions;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agents in cases as others are: here a contact has the id of its person. */
record SeatedOutside(JdbcClient jdbc) implements Exclusions {

  @Override
  public Map<PersonId, Set<CaseId>> parts(Collection<PersonId> staff) {
    Map<PersonId, Set<CaseId>> parts = new HashMap<>();
    jdbc.sql("SELECT contact, case_id FROM complaint.party WHERE contact = ANY(:staff)")
        .param("staff", Hands.ids(staff))
        .query(row -> {
          parts
              .computeIfAbsent(
                  new PersonId(row.getObject("contact", UUID.class)), none -> new HashSet<>())
              .add(new CaseId(row.getObject("case_id", UUID.class)));
        });
    return parts;
  }

  @Override
  public boolean excludes(CaseId id, PersonId staff) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<PersonId> keptFrom(CaseId id) {
    throw new UnsupportedOperationException();
  }
}
