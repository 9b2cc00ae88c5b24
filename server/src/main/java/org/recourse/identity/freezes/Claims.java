package org.recourse.identity.freezes;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.Losses;
import org.recourse.identity.PersonId;
import org.recourse.identity.codes.FreezeCodes;
import org.recourse.identity.factors.StrongCodes;
import org.recourse.identity.passwords.OwnPasswords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out whether somebody signed out is who they say they are. */
@Component
public class Claims {
  private final OwnPasswords passwords;
  private final StrongCodes strongCodes;
  private final FreezeCodes sentCodes;
  private final JdbcClient jdbc;

  Claims(OwnPasswords passwords, StrongCodes strongCodes, FreezeCodes sentCodes, JdbcClient jdbc) {
    this.passwords = passwords;
    this.strongCodes = strongCodes;
    this.sentCodes = sentCodes;
    this.jdbc = jdbc;
  }

  /**
   * What somebody says and shows.
   *
   * @param secret the password or the code
   * @param codeId names the code sent, where one was
   */
  public record Claim(
      Handle handle, FreezeProof proof, String secret, @Nullable String codeId, Losses lost) {
    /** Never shows what it holds. */
    @Override
    public String toString() {
      return "Claim[" + proof + "]";
    }
  }

  /** Slow, so before any transaction; empty also where no password was shown. */
  Optional<PersonId> byPassword(Claim claim) {
    return claim.proof() == FreezeProof.PASSWORD
        ? passwords.ownerOf(claim.handle(), claim.secret())
        : Optional.empty();
  }

  /** Uses a code up; the same work when nobody has the handle. */
  Optional<PersonId> byCode(Claim claim) {
    String id = claim.codeId();
    return switch (claim.proof()) {
      case PASSWORD -> Optional.empty();
      case RECOVERY_CODE -> {
        PersonId owner = owner(claim.handle()).orElse(PersonId.next());
        yield strongCodes.useRecoveryCode(owner, claim.secret())
            ? Optional.of(owner)
            : Optional.empty();
      }
      case CODE ->
          id == null ? Optional.empty() : sentCodes.use(claim.handle(), id, claim.secret());
    };
  }

  /** Asks the database always, so that known and unknown handles cost the same. */
  private Optional<PersonId> owner(Handle handle) {
    return jdbc.sql("SELECT person FROM identity.handle WHERE text = :text")
        .param("text", handle.text())
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }
}
