package org.recourse.complaint.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message or a note as the desk sees it.
 *
 * @param position counts through all threads of a case
 * @param kind {@code message} or {@code note}
 * @param author {@code customer}, {@code merchant}, {@code third_person}, {@code staff}, {@code
 *     house}
 * @param copies who else got it
 * @param deliveryNotes what the servers on its way said of it
 */
record LineView(
    String id,
    long position,
    String kind,
    @Nullable String thread,
    String author,
    @Nullable Someone by,
    @Nullable String channel,
    String text,
    List<FileView> attachments,
    Instant at,
    @Nullable String delivery,
    List<String> copies,
    List<String> deliveryNotes,
    boolean restricted) {}
