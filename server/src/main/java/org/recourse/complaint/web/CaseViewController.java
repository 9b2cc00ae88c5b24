package org.recourse.complaint.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.knowledge.SavedViews;
import org.recourse.complaint.knowledge.SavedViews.SavedView;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Page;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Each agent's own views of the queue. */
@RestController
@RequestMapping("/api/v1/staff/case-views")
@StaffOnly(Permission.CASES)
class CaseViewController {
  private static final int NAME_MAX = 60;
  private static final int VALUE_MAX = 100;
  private static final Set<String> FILTERS =
      Set.of(
          "view",
          "state",
          "assignee",
          "kind",
          "problem_type",
          "channel",
          "tag",
          "incident",
          "due",
          "q");

  private final SavedViews views;

  CaseViewController(SavedViews views) {
    this.views = views;
  }

  record ViewBody(@Nullable String name, @Nullable Map<String, @Nullable String> filters) {}

  record ViewView(String id, String name, Map<String, String> filters) {
    static ViewView of(SavedView view) {
      return new ViewView(view.text(), view.name(), view.filters());
    }
  }

  @GetMapping
  Page<ViewView> list(@AuthenticationPrincipal Caller caller) {
    return new Page<>(views.list(caller.person()).stream().map(ViewView::of).toList(), null);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ViewView keep(@RequestBody ViewBody body, @AuthenticationPrincipal Caller caller) {
    String name = Texts.line("name", Fields.required("name", body.name()), NAME_MAX);
    Map<String, String> filters = new TreeMap<>();
    Fields.required("filters", body.filters())
        .forEach((filter, value) -> {
          if (!FILTERS.contains(filter)) {
            throw Fields.invalid("filters", "Expected filters of GET /staff/cases.");
          }
          filters.put(filter, Texts.line("filters", Fields.required("filters", value), VALUE_MAX));
        });
    return ViewView.of(views.keep(caller.person(), name, filters));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    if (!views.delete(caller.person(), Ids.parse("viw", id))) {
      throw Problem.of(
          ProblemCode.NOT_FOUND, "Expected the id of a view of yours (viw_…), but there is none.");
    }
  }
}
