package org.recourse.complaint.clocks.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.recourse.complaint.clocks.PackDesk;
import org.recourse.complaint.clocks.web.PackBodies.ConfirmationBody;
import org.recourse.complaint.clocks.web.PackBodies.ConfirmationView;
import org.recourse.complaint.clocks.web.PackBodies.PackView;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Page;
import org.recourse.rulebook.Confirmations.Made;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rules we keep, each with its source and how well it is known. */
@RestController
@RequestMapping("/api/v1/staff/packs")
@StaffOnly(Permission.CASES)
class PackController {
  private final PackDesk desk;
  private final Names names;

  PackController(PackDesk desk, Names names) {
    this.desk = desk;
    this.names = names;
  }

  /** The newest version of each; as few as the product came with. */
  @GetMapping
  Page<PackView> list(@AuthenticationPrincipal Caller caller) {
    List<Made> confirmed = desk.confirmed();
    Map<UUID, String> known =
        names.of(
            confirmed.stream()
                .flatMap(made -> Stream.of(made.proposedBy(), made.approvedBy()))
                .map(id -> PersonId.parse(id).value())
                .toList());
    List<String> actions = caller.may(Permission.CALENDARS) ? List.of("confirm") : List.of();
    return new Page<>(
        desk.newest().stream()
            .map(pack ->
                new PackView(
                    pack,
                    confirmed.stream()
                        .filter(made -> made.what().pack().equals(pack.id()))
                        .map(made -> ConfirmationView.of(made, known))
                        .toList(),
                    actions))
            .toList(),
        null);
  }

  /** Proposes what a text says of an entry; it counts once a colleague has approved. */
  @PostMapping("/{pack}/confirmations")
  @StaffOnly(Permission.CALENDARS)
  @ResponseStatus(HttpStatus.CREATED)
  ChangeView confirm(
      @PathVariable String pack,
      @RequestBody ConfirmationBody body,
      @AuthenticationPrincipal Caller caller) {
    return ChangeView.of(
        desk.propose(caller, body.readBasedOn(), body.read(pack), body.readReason()));
  }
}
