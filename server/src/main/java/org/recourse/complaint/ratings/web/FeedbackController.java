package org.recourse.complaint.ratings.web;

import static org.recourse.kernel.Fields.required;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ratings.RatingDesk;
import org.recourse.complaint.ratings.RatingDesk.Feedback;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Permission;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What customers say of agents, and by when somebody who leads them answers. */
@RestController
@RequestMapping("/api/v1/staff/feedback")
@StaffOnly(Permission.CASES_LEAD)
class FeedbackController {
  private static final String PREFIX = "rat";
  private static final int NOTE_MAX = 1000;

  private final RatingDesk desk;
  private final People people;

  FeedbackController(RatingDesk desk, People people) {
    this.desk = desk;
    this.people = people;
  }

  /** Feedback; {@code agent} and {@code answered_by} are names. */
  record FeedbackView(
      String id,
      String caseId,
      String number,
      @Nullable String agent,
      int score,
      @Nullable String words,
      Instant saidAt,
      Instant dueAt,
      @Nullable String answeredBy,
      @Nullable Instant answeredAt,
      @Nullable String note,
      List<String> allowedActions) {}

  /** What was done about it. */
  record AnswerRequest(@Nullable String note) {}

  /** Newest first; {@code waiting=true} for what nobody answered yet. */
  @GetMapping
  Page<FeedbackView> list(
      @RequestParam(required = false) @Nullable Boolean waiting,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Page<Feedback> page =
        Page.of(
            desk.list(caller, Boolean.TRUE.equals(waiting), Cursor.uuid(cursor), size + 1),
            size,
            one -> Cursor.of(one.id()));
    return new Page<>(views(page.data()), page.nextCursor());
  }

  @PostMapping("/{id}/answer")
  FeedbackView answer(
      @PathVariable String id,
      @RequestBody AnswerRequest body,
      @AuthenticationPrincipal Caller caller) {
    String note = Texts.lines("note", required("note", body.note()), NOTE_MAX);
    return views(List.of(desk.answer(caller, Ids.parse(PREFIX, id), note))).getFirst();
  }

  private List<FeedbackView> views(List<Feedback> found) {
    Map<UUID, String> names =
        names(
            found.stream()
                .flatMap(one ->
                    Stream.concat(Stream.of(one.agent()), Stream.ofNullable(one.answeredBy())))
                .distinct()
                .toList());
    return found.stream()
        .map(one ->
            new FeedbackView(
                Ids.text(PREFIX, one.id()),
                new CaseId(one.caseId()).toString(),
                one.number().toString(),
                names.get(one.agent()),
                one.score(),
                one.words(),
                one.saidAt(),
                one.dueAt(),
                one.answeredBy() == null ? null : names.get(one.answeredBy()),
                one.answeredAt(),
                one.note(),
                one.answeredAt() == null ? List.of("answer") : List.of()))
        .toList();
  }

  private Map<UUID, String> names(Collection<UUID> ids) {
    return people.find(ids.stream().map(PersonId::new).toList()).values().stream()
        .collect(Collectors.toMap(person -> person.id().value(), Person::name));
  }
}
