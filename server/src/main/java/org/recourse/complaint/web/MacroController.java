package org.recourse.complaint.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.knowledge.Macros;
import org.recourse.complaint.knowledge.Macros.Macro;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Canned answers: all agents use them, those who write knowledge write them. */
@RestController
@RequestMapping("/api/v1/staff/macros")
class MacroController {
  private static final int NAME_MAX = 80;
  private static final int TEXT_MAX = 5000;
  private static final int MACROS_MAX = 500;

  private final Macros macros;

  MacroController(Macros macros) {
    this.macros = macros;
  }

  record MacroBody(@Nullable String name, @Nullable String textEn, @Nullable String textZh) {
    Macro read(UUID id) {
      return new Macro(
          id,
          Texts.line("name", Fields.required("name", name), NAME_MAX),
          Texts.lines("text_en", Fields.required("text_en", textEn), TEXT_MAX),
          Texts.lines("text_zh", Fields.required("text_zh", textZh), TEXT_MAX));
    }
  }

  record MacroView(
      String id, String name, String textEn, String textZh, List<String> allowedActions) {
    static MacroView of(Macro macro, Caller caller) {
      return new MacroView(
          macro.text(), macro.name(), macro.textEn(), macro.textZh(), actions(caller));
    }
  }

  /** All of them by name, and whether new ones may be written. */
  record MacroList(
      List<MacroView> data, @Nullable String nextCursor, List<String> allowedActions) {}

  @GetMapping
  @StaffOnly(Permission.CASES)
  MacroList list(@AuthenticationPrincipal Caller caller) {
    return new MacroList(
        macros.list("", MACROS_MAX).stream().map(one -> MacroView.of(one, caller)).toList(),
        null,
        caller.may(Permission.KNOWLEDGE) ? List.of("create") : List.of());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @StaffOnly(Permission.KNOWLEDGE)
  MacroView create(@RequestBody MacroBody body, @AuthenticationPrincipal Caller caller) {
    return write(body.read(Ids.next()), caller, true);
  }

  @PutMapping("/{id}")
  @StaffOnly(Permission.KNOWLEDGE)
  MacroView update(
      @PathVariable String id,
      @RequestBody MacroBody body,
      @AuthenticationPrincipal Caller caller) {
    return write(body.read(Ids.parse("mac", id)), caller, false);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @StaffOnly(Permission.KNOWLEDGE)
  void delete(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    if (!macros.delete(Ids.parse("mac", id), caller)) {
      throw unknown();
    }
  }

  private MacroView write(Macro macro, Caller caller, boolean fresh) {
    if (!macros.write(macro, caller, fresh)) {
      throw unknown();
    }
    return MacroView.of(macro, caller);
  }

  private static List<String> actions(Caller caller) {
    return caller.may(Permission.KNOWLEDGE) ? List.of("update", "delete") : List.of();
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND, "Expected the id of a canned answer (mac_…), but there is none.");
  }
}
