package org.recourse.complaint.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Exclusions;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.Contacts;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** Reads from cases, their parties and their contacts from whom each is kept. */
@Component
class KeptExclusions implements Exclusions {
  private final CaseRows rows;
  private final PartyRows parties;
  private final Contacts contacts;

  KeptExclusions(CaseRows rows, PartyRows parties, Contacts contacts) {
    this.rows = rows;
    this.parties = parties;
    this.contacts = contacts;
  }

  @Override
  public boolean excludes(CaseId id, PersonId staff) {
    return rows.find(id).filter(row -> excludes(row.record(), staff)).isPresent();
  }

  /** The same of a case that is at hand. */
  boolean excludes(CaseRecord c, PersonId staff) {
    return c.duty().excludes(staff) || parts(staff).contains(c.id());
  }

  @Override
  public Set<PersonId> keptFrom(CaseId id) {
    return rows.find(id).map(row -> keptFrom(row.record())).orElse(Set.of());
  }

  /** The same of a case that is at hand. */
  Set<PersonId> keptFrom(CaseRecord c) {
    CaseId into = c.ties().mergedInto();
    CaseId matter = into == null ? c.id() : rows.survivor(into).id();
    Set<ContactId> ways =
        parties.gathered(matter).parties().stream()
            .map(PartyRows.Party::contact)
            .collect(Collectors.toSet());
    Set<PersonId> kept = new HashSet<>(contacts.behind(ways));
    Stream.of(c.duty().person(), c.duty().aboutAgent()).filter(Objects::nonNull).forEach(kept::add);
    return kept;
  }

  @Override
  public Map<PersonId, Set<CaseId>> parts(Collection<PersonId> staff) {
    Map<PersonId, Set<ContactId>> ways = contacts.near(staff);
    Map<ContactId, Set<CaseId>> cases =
        parties.around(ways.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    Map<PersonId, Set<CaseId>> parts = new HashMap<>();
    ways.forEach((person, own) ->
        parts.put(
            person,
            own.stream()
                .flatMap(way -> cases.getOrDefault(way, Set.of()).stream())
                .collect(Collectors.toSet())));
    return parts;
  }
}
