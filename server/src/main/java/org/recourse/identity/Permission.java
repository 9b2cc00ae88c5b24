package org.recourse.identity;

import java.util.EnumSet;
import java.util.Set;

/** What staff may do, each as little as the role's work needs. Customers have none of these. */
public enum Permission {
  /** See a customer's data, with a reason, on record. */
  CUSTOMER_READ,
  /** Freeze a customer's account at their word or at a suspicion. */
  FREEZE,
  /** Freeze by law, and lift that. */
  FREEZE_BY_LAW,
  /** Look at who somebody is: unfreezing, recovery and verification tiers. */
  IDENTITY_REVIEW,
  /** Propose what needs a second person. */
  PROPOSE,
  /** Be the second person. */
  APPROVE,
  /** Read the audit. */
  AUDIT_READ,
  /** Propose policies, such as limits. */
  POLICY,
  /** Invite staff and propose their roles. */
  STAFF,
  /** Read and work cases and chats. */
  CASES,
  /** See who does how much and how well, give cases to people, answer feedback about agents. */
  CASES_LEAD,
  /** Write canned answers and knowledge. */
  KNOWLEDGE,
  /** Set calendars and the times within which the house answers. */
  CALENDARS;

  /** What a role may do. */
  public static Set<Permission> of(Role role) {
    return switch (role) {
      case CUSTOMER, MERCHANT -> EnumSet.noneOf(Permission.class);
      case AGENT -> EnumSet.of(CUSTOMER_READ, FREEZE, IDENTITY_REVIEW, PROPOSE, CASES);
      case SUPERVISOR ->
          EnumSet.of(
              CUSTOMER_READ,
              FREEZE,
              IDENTITY_REVIEW,
              PROPOSE,
              APPROVE,
              CASES,
              CASES_LEAD,
              KNOWLEDGE,
              CALENDARS);
      case COMPLIANCE ->
          EnumSet.of(
              CUSTOMER_READ,
              FREEZE,
              FREEZE_BY_LAW,
              IDENTITY_REVIEW,
              PROPOSE,
              APPROVE,
              AUDIT_READ,
              POLICY,
              CASES,
              CASES_LEAD,
              KNOWLEDGE,
              CALENDARS);
      case OPERATOR -> EnumSet.of(PROPOSE, APPROVE, POLICY, STAFF);
    };
  }
}
