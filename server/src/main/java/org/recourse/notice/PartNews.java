package org.recourse.notice;

/** What the journal tells somebody of their part in another one's case. */
record PartNews(String partId, String number) {}
