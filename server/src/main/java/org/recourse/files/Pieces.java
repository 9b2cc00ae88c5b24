package org.recourse.files;

import java.io.IOException;
import java.io.OutputStream;
import org.recourse.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sealed pieces of files. One piece at a time is in memory, and no connection is held while
 * somebody sends or fetches slowly. Each is sealed to its file and place, so none can be swapped.
 */
@Component
class Pieces {
  static final int BYTES = 256 * 1024;

  private final JdbcClient jdbc;
  private final Vault vault;

  Pieces(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  void insert(FileId file, int number, byte[] content) {
    jdbc.sql("INSERT INTO files.piece (file, number, sealed) VALUES (:file, :number, :sealed)")
        .param("file", file.value())
        .param("number", number)
        .param("sealed", vault.seal(place(file, number), content))
        .update();
  }

  void copy(StoredFile file, OutputStream out) throws IOException {
    long count = Math.ceilDiv(file.bytes(), BYTES);
    for (int number = 0; number < count; number++) {
      out.write(read(file.id(), number));
    }
  }

  private byte[] read(FileId file, int number) {
    byte[] sealed =
        jdbc.sql("SELECT sealed FROM files.piece WHERE file = :file AND number = :number")
            .param("file", file.value())
            .param("number", number)
            .query((row, n) -> row.getBytes("sealed"))
            .single();
    return vault.open(place(file, number), sealed);
  }

  private static String place(FileId file, int number) {
    return "files.piece/" + file.value() + "/" + number;
  }
}
