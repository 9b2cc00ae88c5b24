package org.recourse.conversation;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/**
 * Somebody who reached us through a channel.
 *
 * @param address where a reply goes: an e-mail address in lower case; null in the wallet
 * @param name as they call themselves; nobody checked it
 * @param person whose wallet it is; there if and only if the assurance says so
 */
public record Contact(
    ContactId id,
    Channel channel,
    @Nullable String address,
    String name,
    Language language,
    Assurance assurance,
    @Nullable PersonId person,
    boolean blocked) {}
