package org.recourse.identity.factors;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks what passkeys sign, by the rules of WebAuthn: the challenge, the site, the signature, that
 * a person was there and was recognised by the device, and that the count of signatures grows,
 * since one that does not is a copy. Which make of device it is, is not asked.
 */
@Component
class PasskeyChecks {
  /** Those browsers know: ES256, EdDSA, RS256. */
  static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

  private static final List<PublicKeyCredentialParameters> PARAMETERS =
      ALGORITHMS.stream()
          .map(number ->
              new PublicKeyCredentialParameters(
                  PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
          .toList();

  private final WebAuthnManager manager;
  private final AttestedCredentialDataConverter converter;

  PasskeyChecks() {
    ObjectConverter objects = new ObjectConverter();
    this.manager = WebAuthnManager.createNonStrictWebAuthnManager(objects);
    this.converter = new AttestedCredentialDataConverter(objects);
  }

  /** What was signed, not yet checked; its challenge, in base64url, is used up in any case. */
  record Parsed<T>(T data, String challenge) {
    /** Never shows what was signed. */
    @Override
    public String toString() {
      return "Parsed";
    }
  }

  Optional<Parsed<RegistrationData>> parseNew(String clientData, String attestationObject) {
    try {
      RegistrationData data =
          manager.parse(
              new RegistrationRequest(
                  Base64Url.decode(attestationObject), Base64Url.decode(clientData), Set.of()));
      return challenge(data.getCollectedClientData()).map(text -> new Parsed<>(data, text));
    } catch (
        RuntimeException unreadable) { // The bytes are a stranger's, and so is what they break.
      return Optional.empty();
    }
  }

  Optional<Credential> check(Parsed<RegistrationData> parsed, PasskeySite site) {
    try {
      RegistrationData data =
          manager.verify(
              parsed.data(),
              new RegistrationParameters(server(site, parsed), PARAMETERS, true, true));
      AuthenticatorData<?> made =
          Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
      AttestedCredentialData attested = Objects.requireNonNull(made.getAttestedCredentialData());
      return Optional.of(
          new Credential(
              Base64Url.encode(attested.getCredentialId()),
              Base64Url.encode(converter.convert(attested)),
              made.getSignCount(),
              made.isFlagBE()));
    } catch (WebAuthnException refused) {
      return Optional.empty();
    }
  }

  Optional<Parsed<AuthenticationData>> parse(PasskeyAnswer answer) {
    try {
      AuthenticationData data =
          manager.parse(
              new AuthenticationRequest(
                  Base64Url.decode(answer.credentialId()),
                  Base64Url.decode(answer.authenticatorData()),
                  Base64Url.decode(answer.clientData()),
                  Base64Url.decode(answer.signature())));
      return challenge(data.getCollectedClientData()).map(text -> new Parsed<>(data, text));
    } catch (
        RuntimeException unreadable) { // The bytes are a stranger's, and so is what they break.
      return Optional.empty();
    }
  }

  /** The new count of signatures, when this credential has signed it at this site. */
  Optional<Long> check(Parsed<AuthenticationData> parsed, Credential credential, PasskeySite site) {
    CredentialRecordImpl known =
        new CredentialRecordImpl(
            new NoneAttestationStatement(),
            true,
            credential.backupEligible(),
            false,
            credential.signCount(),
            converter.convert(credential.attestedBytes()),
            null,
            null,
            null,
            null);
    try {
      AuthenticationData data =
          manager.verify(
              parsed.data(),
              new AuthenticationParameters(server(site, parsed), known, null, true, true));
      return Optional.of(Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
    } catch (WebAuthnException refused) {
      return Optional.empty();
    }
  }

  private static ServerProperty server(PasskeySite site, Parsed<?> parsed) {
    byte[] challenge = Base64Url.decode(parsed.challenge());
    return ServerProperty.builder()
        .origin(Origin.create(site.origin()))
        .rpId(site.rpId())
        .challenge(() -> challenge)
        .build();
  }

  private static Optional<String> challenge(@Nullable CollectedClientData data) {
    return Optional.ofNullable(data)
        .map(known -> Base64Url.encode(known.getChallenge().getValue()));
  }
}
