package org.recourse.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.IdentityNode;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

class FilesTest {
  private final IdentityNode node = IdentityNode.alone();
  private final Files files = node.get(Files.class);
  private final UUID ada = Ids.next();

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void keeps_a_file_of_several_pieces_as_it_came_and_sealed() throws IOException {
    byte[] pdf = Pictures.pdf(3 * Pieces.BYTES + 17);

    StoredFile file = take("application/pdf", pdf);

    assertThat(content(file)).isEqualTo(pdf);
    assertThat(file.bytes()).isEqualTo(pdf.length);
    List<byte[]> sealed =
        node.jdbc
            .sql("SELECT sealed FROM files.piece ORDER BY number")
            .query((row, n) -> row.getBytes("sealed"))
            .list();
    assertThat(sealed).hasSize(4);
    assertThat(sealed)
        .noneMatch(piece -> new String(piece, StandardCharsets.ISO_8859_1).contains("%PDF"));
  }

  @Test
  void takes_nothing_with_a_virus_and_nothing_the_scanner_has_not_seen() {
    byte[] pdf = Pictures.pdf(2 * Pieces.BYTES);
    VirusScanner finds =
        content -> {
          ByteArrayOutputStream seen = new ByteArrayOutputStream();
          assertThatCode(() -> content.write(seen)).doesNotThrowAnyException();
          assertThat(seen.toByteArray()).isEqualTo(pdf);
          return new VirusScanner.Verdict.Infected("Eicar-Test");
        };
    VirusScanner away =
        _ -> {
          throw new VirusScanner.ScannerAway("away", null);
        };

    assertThat(refused(finds, pdf)).isEqualTo(ProblemCode.FILE_REFUSED);
    assertThat(refused(away, pdf)).isEqualTo(ProblemCode.TRY_AGAIN_LATER);
    assertThat(node.jdbc.sql("SELECT count(*) FROM files.piece").query(Integer.class).single())
        .isZero();
  }

  private ProblemCode refused(VirusScanner scanner, byte[] pdf) {
    Files scanned =
        new Uploads(node.get(FileRows.class), node.get(Pieces.class), scanner, node.clock);
    return catchThrowableOfType(
            Problem.class,
            () -> scanned.take(ada, "application/pdf", new ByteArrayInputStream(pdf)))
        .code();
  }

  @Test
  void keeps_a_file_whose_last_piece_is_full() throws IOException {
    byte[] pdf = Pictures.pdf(2 * Pieces.BYTES);

    assertThat(content(take("application/pdf", pdf))).isEqualTo(pdf);
  }

  @Test
  void a_piece_moved_to_another_place_does_not_open() throws IOException {
    StoredFile file = take("application/pdf", Pictures.pdf(2 * Pieces.BYTES));
    node.jdbc
        .sql(
            """
            UPDATE files.piece SET sealed = (SELECT sealed FROM files.piece WHERE number = 1)
            WHERE number = 0
            """)
        .update();

    assertThatThrownBy(() -> content(file)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void takes_only_what_it_is_declared_to_be() throws IOException {
    byte[] png = Pictures.png("Ada");
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    byte[] html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    assertThat(take("image/png", png).type()).isEqualTo(FileType.PNG);
    assertThat(take("image/jpeg", Pictures.jpeg("Ada")).type()).isEqualTo(FileType.JPEG);
    refused("unsupported_media_type", "image/jpeg", png);
    refused("unsupported_media_type", "image/svg+xml", svg);
    refused("unsupported_media_type", "image/png", svg);
    refused("unsupported_media_type", "application/pdf", html);
    refused("unsupported_media_type", "text/html", html);
    refused("unsupported_media_type", null, png);
    refused("file_refused", "image/png", new byte[0]);
    refused("file_refused", "image/png", Arrays.copyOf(png, 12));
  }

  @Test
  void refuses_a_small_picture_that_would_unfold_into_gigabytes() {
    byte[] png = Pictures.png("Ada");
    // Width and height stand in the header, big-endian, from byte 16 on.
    Arrays.fill(png, 16, 24, (byte) 0);
    png[17] = 1;
    png[21] = 1;

    refused("file_refused", "image/png", png);
  }

  @Test
  void refuses_what_is_too_large_and_keeps_no_piece_of_it() {
    refused("body_too_large", "application/pdf", Pictures.pdf((int) Files.BYTES_MAX + 1));

    assertThat(rows("files.piece")).isZero();
  }

  @Test
  void counts_what_one_person_sends_in_a_day() throws IOException {
    for (int i = 0; i < Files.DAY_MAX; i++) {
      take("application/pdf", Pictures.pdf(100));
    }

    refused("too_many_files", "application/pdf", Pictures.pdf(100));
    node.tick(Duration.ofDays(1));
    take("application/pdf", Pictures.pdf(100));
  }

  @Test
  void a_file_is_claimed_once_and_by_its_owner_alone() throws IOException {
    StoredFile file = take("application/pdf", Pictures.pdf(100));

    assertThatThrownBy(() -> claim(Ids.next(), file)).hasMessageContaining("not_found");
    claim(ada, file);
    assertThatThrownBy(() -> claim(ada, file)).hasMessageContaining("not_found");
  }

  @Test
  void drops_what_nobody_claimed_within_a_day() throws IOException {
    StoredFile kept = take("application/pdf", Pictures.pdf(100));
    StoredFile loose = take("application/pdf", Pictures.pdf(100));
    claim(ada, kept);

    node.tick(Duration.ofDays(1).plusSeconds(1));
    node.get(UnclaimedFiles.class).sweep();

    assertThat(content(kept)).hasSize(100);
    assertThatThrownBy(() -> files.get(loose.id())).hasMessageContaining("not_found");
    assertThat(rows("files.piece")).isEqualTo(1);
  }

  private StoredFile take(String type, byte[] content) throws IOException {
    return files.take(ada, type, new ByteArrayInputStream(content));
  }

  private void refused(String code, @org.jspecify.annotations.Nullable String type, byte[] bytes) {
    assertThatThrownBy(() -> files.take(ada, type, new ByteArrayInputStream(bytes)))
        .hasMessageStartingWith(code + ":");
  }

  private void claim(UUID owner, StoredFile file) {
    node.inTransaction(() -> files.claim(owner, List.of(file.id())));
  }

  private byte[] content(StoredFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.copy(file, out);
    return out.toByteArray();
  }

  private int rows(String table) {
    return node.jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }
}
