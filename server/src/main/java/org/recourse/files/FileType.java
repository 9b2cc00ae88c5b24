package org.recourse.files;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of files that are taken, each known by its first bytes alone. Nothing else is uploaded:
 * least of all what a browser would run, such as HTML or SVG.
 */
public enum FileType {
  JPEG("image/jpeg", "jpg", "ffd8ff"),
  PNG("image/png", "png", "89504e470d0a1a0a"),
  /** {@code %PDF-}. */
  PDF("application/pdf", "pdf", "255044462d"),
  /** Anything else, from where senders do not choose: bytes to download, never to show. */
  OTHER("application/octet-stream", "bin", "");

  private final String mediaType;
  private final String extension;
  private final String signature;

  FileType(String mediaType, String extension, String signature) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.signature = signature;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What its name ends in, without a dot. */
  public String extension() {
    return extension;
  }

  boolean isImage() {
    return this == JPEG || this == PNG;
  }

  static Optional<FileType> declared(String mediaType) {
    return uploaded().filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  static Optional<FileType> sniffed(byte[] start) {
    return uploaded().filter(type -> type.begins(start)).findFirst();
  }

  private static Stream<FileType> uploaded() {
    return Stream.of(values()).filter(type -> type != OTHER);
  }

  private boolean begins(byte[] start) {
    int bytes = signature.length() / 2;
    return start.length >= bytes && HexFormat.of().formatHex(start, 0, bytes).equals(signature);
  }
}
