package org.recourse.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.files.VirusScanner.ScannerAway;
import org.recourse.files.VirusScanner.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in and hands them out. */
@Component
class Uploads implements Files {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  /** Each holds a few pieces in memory. */
  private static final int AT_ONCE_MAX = 16;

  /** So that nobody holds a place by sending a byte now and then. */
  private static final Duration TIME_MAX = Duration.ofMinutes(5);

  private final FileRows rows;
  private final Pieces pieces;
  private final VirusScanner scanner;
  private final Clock clock;
  private final Semaphore places = new Semaphore(AT_ONCE_MAX);

  Uploads(FileRows rows, Pieces pieces, VirusScanner scanner, Clock clock) {
    this.rows = rows;
    this.pieces = pieces;
    this.scanner = scanner;
    this.clock = clock;
  }

  @Override
  public StoredFile take(UUID owner, @Nullable String declared, InputStream content)
      throws IOException {
    return take(owner, content, first -> recognised(declared, first), this::scan);
  }

  @Override
  public StoredFile keep(UUID owner, InputStream content) throws IOException {
    return take(owner, content, Uploads::whatever, _ -> {});
  }

  private StoredFile take(
      UUID owner,
      InputStream content,
      Function<byte[], FileType> kind,
      Consumer<StoredFile> beforeRelease)
      throws IOException {
    if (!places.tryAcquire()) {
      throw FileProblems.busy();
    }
    try {
      byte[] first = content.readNBytes(Pieces.BYTES);
      FileType type = kind.apply(first);
      Instant begun = clock.instant();
      FileId id = FileId.next();
      rows.begin(id, owner, type, begun);
      long bytes = write(id, first, content, begun);
      StoredFile file = new StoredFile(id, owner, type, bytes, begun);
      beforeRelease.accept(file);
      rows.complete(id, bytes, clock.instant());
      return file;
    } finally {
      places.release();
    }
  }

  /** Whole, but nobody's yet: what is infected, or could not be looked through, never will be. */
  private void scan(StoredFile file) {
    Verdict verdict;
    try {
      verdict = scanner.scan(out -> pieces.copy(file, out));
    } catch (ScannerAway e) {
      LOG.warn("An upload could not be looked through for viruses", e);
      rows.drop(Set.of(file.id()), clock.instant());
      throw FileProblems.unseen();
    }
    if (verdict instanceof Verdict.Infected) {
      rows.drop(Set.of(file.id()), clock.instant());
      throw FileProblems.infected();
    }
  }

  private static FileType whatever(byte[] start) {
    requireContent(start);
    return FileType.sniffed(start)
        .filter(type -> !type.isImage() || showable(type, start))
        .orElse(FileType.OTHER);
  }

  private static FileType recognised(@Nullable String declared, byte[] start) {
    requireContent(start);
    FileType type =
        FileType.declared(declared == null ? "" : declared)
            .filter(named -> FileType.sniffed(start).filter(named::equals).isPresent())
            .orElseThrow(FileProblems::type);
    if (type.isImage() && !showable(type, start)) {
      throw FileProblems.refused(
          "Expected a picture that can be read, of at most 120 megapixels, but it is not. Take"
              + " another photo.");
    }
    return type;
  }

  private static void requireContent(byte[] start) {
    if (start.length == 0) {
      throw FileProblems.refused("Expected a file, but it is empty. Choose another one.");
    }
  }

  private static boolean showable(FileType type, byte[] start) {
    OptionalLong pixels = PictureSize.pixels(type, start);
    return pixels.isPresent() && pixels.getAsLong() <= PictureSize.PIXELS_MAX;
  }

  private long write(FileId id, byte[] first, InputStream rest, Instant begun) throws IOException {
    byte[] piece = first;
    long bytes = 0;
    for (int number = 0; piece.length > 0; number++) {
      bytes += piece.length;
      if (bytes > BYTES_MAX) {
        rows.drop(Set.of(id), clock.instant());
        throw FileProblems.tooLarge();
      }
      if (clock.instant().isAfter(begun.plus(TIME_MAX))) {
        throw FileProblems.refused("Expected the whole file within 5 minutes, but it is slower.");
      }
      pieces.insert(id, number, piece);
      piece = piece.length < Pieces.BYTES ? new byte[0] : rest.readNBytes(Pieces.BYTES);
    }
    return bytes;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void claim(UUID owner, Collection<FileId> files) {
    if (rows.claim(owner, files, clock.instant()) != Set.copyOf(files).size()) {
      throw FileProblems.unknown();
    }
  }

  @Override
  public StoredFile get(FileId id) {
    return rows.find(id).orElseThrow(FileProblems::unknown);
  }

  @Override
  public void copy(StoredFile file, OutputStream out) throws IOException {
    pieces.copy(file, out);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void drop(Collection<FileId> files) {
    rows.drop(files, clock.instant());
  }
}
