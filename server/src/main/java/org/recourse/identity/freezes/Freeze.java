package org.recourse.identity.freezes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.LawOrder;
import org.recourse.identity.Losses;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;

/**
 * A freeze that has not been lifted.
 *
 * @param proof what a signed-out person showed; null for every other kind
 * @param endsAt when it lifts itself: a signed-out one until it is confirmed, one by law with its
 *     order
 * @param order of a freeze by law; null for every other kind
 */
public record Freeze(
    UUID id,
    PersonId person,
    FreezeKind kind,
    Instant since,
    Losses lost,
    @Nullable FreezeProof proof,
    @Nullable Instant endsAt,
    @Nullable LawOrder order) {

  /** As people and programs see it: {@code frz_…}. */
  public String text() {
    return Ids.text("frz", id);
  }

  /** Whether it ends by itself unless a second proof comes. */
  public boolean isProvisional() {
    return kind == FreezeKind.SIGNED_OUT && endsAt != null;
  }

  Freeze withLost(Losses all) {
    return new Freeze(id, person, kind, since, all, proof, endsAt, order);
  }

  Freeze confirmed() {
    return new Freeze(id, person, kind, since, lost, proof, null, order);
  }
}
