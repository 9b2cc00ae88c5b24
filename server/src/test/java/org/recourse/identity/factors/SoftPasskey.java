package org.recourse.identity.factors;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.HexFormat;

/** A device with one passkey, whose owner it always recognises; everything it says is bytes. */
final class SoftPasskey {
  private static final byte[] ID = "soft passkey".getBytes(StandardCharsets.US_ASCII);
  private static final int PRESENT_AND_RECOGNISED = 0x05;
  private static final int WITH_CREDENTIAL = 0x40;

  private final PasskeySite site;
  private final KeyPair keys;

  SoftPasskey(PasskeySite site) throws GeneralSecurityException {
    this.site = site;
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    this.keys = generator.generateKeyPair();
  }

  byte[] clientData(String type, String challenge) {
    return "{\"type\":\"webauthn.%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
        .formatted(type, challenge, site.origin())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** In CBOR: a map of the format "none", no statement, and the data. */
  byte[] attestationObject() throws GeneralSecurityException {
    byte[] data =
        join(
            authenticatorData(PRESENT_AND_RECOGNISED | WITH_CREDENTIAL, 0),
            new byte[16],
            new byte[] {0, (byte) ID.length},
            ID,
            publicKey());
    return join(
        hex("a3" + "63666d74" + "646e6f6e65" + "6761747453746d74" + "a0"),
        hex("68617574684461746158"),
        new byte[] {(byte) data.length},
        data);
  }

  byte[] authenticatorData(int count) throws GeneralSecurityException {
    return authenticatorData(PRESENT_AND_RECOGNISED, count);
  }

  byte[] signature(byte[] authenticatorData, byte[] clientData) throws GeneralSecurityException {
    Signature signer = Signature.getInstance("SHA256withECDSA");
    signer.initSign(keys.getPrivate());
    signer.update(join(authenticatorData, sha256(clientData)));
    return signer.sign();
  }

  PasskeyAnswer answer(byte[] clientData, byte[] authenticatorData, byte[] signature) {
    return new PasskeyAnswer(
        Base64Url.encode(ID),
        Base64Url.encode(clientData),
        Base64Url.encode(authenticatorData),
        Base64Url.encode(signature),
        null,
        site);
  }

  private byte[] authenticatorData(int flags, int count) throws GeneralSecurityException {
    return join(
        sha256(site.rpId().getBytes(StandardCharsets.US_ASCII)),
        new byte[] {(byte) flags},
        ByteBuffer.allocate(4).putInt(count).array());
  }

  /** As COSE writes a key of P-256 for ES256. */
  private byte[] publicKey() {
    ECPublicKey key = (ECPublicKey) keys.getPublic();
    return join(
        hex("a5010203262001215820"),
        unsigned(key.getW().getAffineX()),
        hex("225820"),
        unsigned(key.getW().getAffineY()));
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] signed = number.toByteArray();
    byte[] bytes = new byte[32];
    int length = Math.min(32, signed.length);
    System.arraycopy(signed, signed.length - length, bytes, 32 - length, length);
    return bytes;
  }

  private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  static byte[] join(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    ByteBuffer whole = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      whole.put(part);
    }
    return whole.array();
  }
}
