package org.recourse.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder of one instance: its embedded database, its secrets, its bank simulator. Held by a
 * file lock that the operating system drops with the process, so a crash never leaves it locked.
 */
final class Home implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;
  private final FileChannel channel;

  private Home(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Creates the folder if need be and holds it; a second process is refused. */
  static Home hold(Path path) throws IOException {
    Path folder = path.toAbsolutePath().normalize();
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("recourse.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!held(channel)) {
      channel.close();
      throw new StartRefused(
          "Expected the home " + folder + " to be free, but another Recourse is running on it.",
          "Stop that one first, or start this one with another --home and --port.");
    }
    return new Home(folder, channel);
  }

  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** A random secret kept in a file only its owner can read; made at first use. */
  Path secret(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      byte[] bytes = new byte[24];
      RANDOM.nextBytes(bytes);
      Path fresh = folder.resolve(name + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, HexFormat.of().formatHex(bytes));
      Files.move(fresh, file);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static boolean held(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
