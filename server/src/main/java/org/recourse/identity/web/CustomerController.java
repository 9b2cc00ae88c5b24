package org.recourse.identity.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.LawOrder;
import org.recourse.identity.Permission;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffFreezes;
import org.recourse.identity.StaffFreezes.OpenFreeze;
import org.recourse.identity.StaffOnly;
import org.recourse.identity.looks.Customers;
import org.recourse.identity.recovery.Recovery;
import org.recourse.identity.recovery.StaffRecoveries;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A customer as the staff see them in an open look. */
@RestController
@RequestMapping("/api/v1/staff/customers")
@StaffOnly(Permission.CUSTOMER_READ)
class CustomerController {
  private final Customers customers;
  private final StaffFreezes freezes;
  private final StaffRecoveries recoveries;

  CustomerController(Customers customers, StaffFreezes freezes, StaffRecoveries recoveries) {
    this.customers = customers;
    this.freezes = freezes;
    this.recoveries = recoveries;
  }

  /**
   * A customer. The name is whole, so that it can be compared with a document; handles stay masked:
   * the customer says them, not the staff.
   */
  record CustomerView(
      String id,
      String name,
      @Nullable String email,
      @Nullable String phone,
      String country,
      String language,
      String tier,
      Instant createdAt,
      int authenticators,
      int recoveryCodesLeft,
      int sessions,
      @Nullable Instant passwordChangedAt,
      List<CustomerFreeze> freezes,
      @Nullable CustomerRecovery recovery,
      String lookReason,
      Instant lookEndsAt,
      List<String> allowedActions) {}

  /**
   * An account that somebody recovers who says to be its owner.
   *
   * @param handle where the codes go, masked
   * @param readyAt from when on it can end with a new password
   * @param reviewed whether two of the staff found that it is the owner
   */
  record CustomerRecovery(String handle, Instant readyAt, Instant endsAt, boolean reviewed) {
    static CustomerRecovery of(Recovery recovery) {
      return new CustomerRecovery(
          recovery.handle().masked(), recovery.readyAt(), recovery.endsAt(), recovery.reviewed());
    }
  }

  /**
   * An open freeze. Who ordered one by law is for those alone who deal with such orders.
   *
   * @param reasonSuppressed whether the customer must not learn why
   */
  record CustomerFreeze(
      String id,
      String kind,
      Instant since,
      List<String> lost,
      @Nullable Instant endsAt,
      @Nullable String reason,
      @Nullable String authority,
      @Nullable String reference,
      boolean reasonSuppressed) {

    static CustomerFreeze of(OpenFreeze freeze, boolean law) {
      LawOrder order = freeze.order();
      boolean shown = order == null || law;
      return new CustomerFreeze(
          freeze.id(),
          freeze.kind(),
          freeze.since(),
          freeze.lost(),
          freeze.endsAt(),
          shown ? freeze.reason() : null,
          order == null || !shown ? null : order.authority(),
          order == null || !shown ? null : order.reference(),
          order != null && order.reasonSuppressed());
    }
  }

  @GetMapping("/{id}")
  CustomerView read(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    Customers.Customer customer = customers.read(caller, PersonId.parse(id));
    Person person = customer.person();
    CustomerRecovery recovery = recoveries.open(person.id()).map(CustomerRecovery::of).orElse(null);
    boolean law = caller.may(Permission.FREEZE_BY_LAW);
    return new CustomerView(
        person.id().toString(),
        person.name(),
        masked(person.email()),
        masked(person.phone()),
        person.country(),
        person.language().code(),
        person.tier().code(),
        person.createdAt(),
        customer.authenticators(),
        customer.recoveryCodesLeft(),
        customer.sessions(),
        customer.passwordChangedAt(),
        freezes.open(person.id()).stream().map(freeze -> CustomerFreeze.of(freeze, law)).toList(),
        recovery,
        customer.look().reason(),
        customer.look().endsAt(),
        allowed(caller, recovery));
  }

  private static List<String> allowed(Caller caller, @Nullable CustomerRecovery recovery) {
    List<String> actions = new ArrayList<>();
    if (caller.may(Permission.FREEZE)) {
      actions.add("freeze");
    }
    if (caller.may(Permission.FREEZE_BY_LAW)) {
      actions.add("freeze_by_law");
      actions.add("propose_lift");
    }
    if (recovery != null && !recovery.reviewed() && caller.may(Permission.IDENTITY_REVIEW)) {
      actions.add("propose_recovery");
    }
    return actions;
  }

  private static @Nullable String masked(@Nullable Handle handle) {
    return handle == null ? null : handle.masked();
  }
}
