package org.recourse.complaint.web;

import static org.recourse.kernel.Fields.required;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.Agent;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.Presence;
import org.recourse.complaint.agents.AgentDesk;
import org.recourse.identity.Caller;
import org.recourse.identity.Language;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people who work cases. */
@RestController
@RequestMapping("/api/v1/staff/agents")
@StaffOnly(Permission.CASES)
class AgentController {
  private static final int CASES_MAX = 200;
  private static final int CHATS_MAX = 10;

  private final AgentDesk desk;
  private final Clock clock;

  AgentController(AgentDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** An agent; {@code cases} is how many they have to work on now. */
  record AgentView(
      String id,
      String name,
      String presence,
      List<String> kinds,
      List<String> languages,
      int cases,
      int casesMax,
      int chatsMax,
      List<String> allowedActions) {
    static AgentView of(AgentDesk.Seen seen, Caller caller) {
      Agent agent = seen.agent();
      return new AgentView(
          agent.person().toString(),
          seen.name(),
          seen.presence().code(),
          agent.kinds().stream().map(CaseKind::code).sorted().toList(),
          agent.languages().stream().map(Language::code).sorted().toList(),
          seen.cases(),
          agent.casesMax(),
          agent.chatsMax(),
          caller.may(Permission.CASES_LEAD) ? List.of("change") : List.of());
    }
  }

  /** What somebody can do. */
  record AgentBody(
      @Nullable List<@Nullable String> kinds,
      @Nullable List<@Nullable String> languages,
      @Nullable Integer casesMax,
      @Nullable Integer chatsMax) {

    Agent read(PersonId person, Clock clock) {
      return new Agent(
          person,
          all("kinds", required("kinds", kinds), AgentController::kind),
          all("languages", required("languages", languages), Language::find),
          within("cases_max", required("cases_max", casesMax), CASES_MAX),
          within("chats_max", required("chats_max", chatsMax), CHATS_MAX),
          Presence.OFFLINE,
          clock.instant());
    }

    private static int within(String field, int value, int max) {
      if (value < 0 || value > max) {
        throw Fields.invalid(field, "Expected 0 to " + max + ", but got " + value + ".");
      }
      return value;
    }

    private static <T> Set<T> all(
        String field, Collection<@Nullable String> codes, Function<String, Optional<T>> find) {
      return codes.stream()
          .map(code ->
              find.apply(required(field, code))
                  .orElseThrow(
                      () -> Fields.invalid(field, "Expected values there are, but got another.")))
          .collect(Collectors.toSet());
    }
  }

  private static Optional<CaseKind> kind(String code) {
    return java.util.stream.Stream.of(CaseKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst();
  }

  @GetMapping
  Page<AgentView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Page<AgentDesk.Seen> page =
        Page.of(
            desk.list(Cursor.uuid(cursor), size + 1),
            size,
            seen -> Cursor.of(seen.agent().person().value()));
    return new Page<>(
        page.data().stream().map(seen -> AgentView.of(seen, caller)).toList(), page.nextCursor());
  }

  @GetMapping("/{id}")
  AgentView get(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return AgentView.of(desk.get(PersonId.parse(id)), caller);
  }

  /** Sets what an agent can do, also before they first come to a desk. */
  @PutMapping("/{id}")
  @StaffOnly(Permission.CASES_LEAD)
  AgentView change(
      @PathVariable String id,
      @RequestBody AgentBody body,
      @AuthenticationPrincipal Caller caller) {
    Agent wanted = body.read(PersonId.parse(id), clock);
    return AgentView.of(desk.change(caller, wanted), caller);
  }
}
