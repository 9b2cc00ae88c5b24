package org.recourse.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands a file to a browser so that nothing in it runs, opens or stays behind. */
public final class Downloads {
  private Downloads() {}

  public static void write(Files files, StoredFile file, HttpServletResponse response)
      throws IOException {
    response.setContentType(file.type().mediaType());
    response.setContentLengthLong(file.bytes());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + file.id() + "." + file.type().extension() + "\"");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    files.copy(file, response.getOutputStream());
  }
}
