package org.recourse.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files people uploaded. Their content rests sealed, in pieces, and is never changed. Whoever keeps
 * a file's id claims it; what nobody claims within a day is dropped.
 */
public interface Files {
  /** 10 MiB, more than a photo of any phone. */
  long BYTES_MAX = 10L * 1024 * 1024;

  /** Whole or broken off, within 24 hours. */
  int DAY_MAX = 30;

  /**
   * Takes a file in, piece by piece as it comes. Refused with a problem: {@code
   * unsupported_media_type} when it is not what {@code declared} says or nothing that is taken,
   * {@code body_too_large}, {@code file_refused} when it is empty, its picture too large or a virus
   * in it, {@code try_again_later} when the scanner does not answer, {@code too_many_files}.
   *
   * @param declared the media type the sender names
   * @throws IOException when the sender went away
   */
  StoredFile take(UUID owner, @Nullable String declared, InputStream content) throws IOException;

  /**
   * Takes in what nobody chose to send us in a form we like, such as what hangs on a mail: as the
   * kind its bytes are, or as {@link FileType#OTHER}. Refused only when it is empty or too large.
   * Whoever keeps it had it scanned by {@link VirusScanner} and decides what becomes of it.
   */
  StoredFile keep(UUID owner, InputStream content) throws IOException;

  /**
   * Keeps files for good, in the current transaction. A file that is not this owner's, not whole or
   * already kept by somebody is {@code not_found}, whichever of the three it is.
   */
  void claim(UUID owner, Collection<FileId> files);

  /** The file; {@code not_found} if there is none. */
  StoredFile get(FileId id);

  /** Writes its content out, piece by piece. */
  void copy(StoredFile file, OutputStream out) throws IOException;

  /** Forgets the content for good, in the current transaction. That there was a file stays. */
  void drop(Collection<FileId> files);
}
