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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of one instance: its embedded database, its secrets, its bank simulator. Held by a
 * file lock that the operating system drops with the process, so a crash never leaves it locked.
 */
final class Home implements AutoCloseable {
  private static final String LOCK = "recourse.lock";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;
  private final FileChannel channel;

  private Home(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Creates the folder if need be and holds it; a second process is refused. Only a folder that is
   * empty or has our lock file becomes a home, so a fresh start can never delete anything else.
   */
  static Home hold(Path path, boolean fresh) throws IOException {
    Path folder = Files.createDirectories(path.toAbsolutePath().normalize()).toRealPath();
    if (!Files.exists(folder.resolve(LOCK)) && holdsFiles(folder)) {
      throw new StartRefused(
          "Expected " + folder + " to be empty or a home of Recourse, but it holds other files.",
          "Choose another --home.");
    }
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!held(channel)) {
      channel.close();
      throw new StartRefused(
          "Expected the home " + folder + " to be free, but another Recourse is running on it.",
          "Stop that one first, or start this one with another --home and --port.");
    }
    Home home = new Home(folder, channel);
    if (fresh) {
      home.empty();
    }
    return home;
  }

  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** A random secret kept in a file only its owner can read; made at first use. */
  Path secret(String name) throws IOException {
    return secret(
        name,
        () -> {
          byte[] bytes = new byte[24];
          RANDOM.nextBytes(bytes);
          return HexFormat.of().formatHex(bytes);
        });
  }

  /** A secret made otherwise, kept like that. */
  Path secret(String name, Supplier<String> making) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      Path fresh = folder.resolve(name + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, making.get());
      Files.move(fresh, file);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Deletes all but the lock, which is held; an orphaned database server goes first. */
  private void empty() throws IOException {
    Postmaster.of(folder).clear();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.filter(entry -> !entry.endsWith(LOCK)).toList()) {
        FileSystemUtils.deleteRecursively(entry);
      }
    }
  }

  /** Logs do not count: whoever starts us may already write ours there. */
  private static boolean holdsFiles(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(entry -> !entry.toString().endsWith(".log"));
    }
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
