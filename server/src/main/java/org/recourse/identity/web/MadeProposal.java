package org.recourse.identity.web;

/** What a second person decides now, under {@code /staff/approvals}. */
record MadeProposal(String id) {}
