package org.recourse.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** Hands a file to a browser so that nothing in it runs, opens or stays behind. */
public final class Downloads {
  private Downloads() {}

  public static void write(Files files, StoredFile file, HttpServletResponse response)
      throws IOException {
    response.setContentLengthLong(file.bytes());
    String name = file.id() + "." + file.type().extension();
    files.copy(file, begin(response, file.type().mediaType(), name));
  }

  /**
   * Begins a download; its content follows.
   *
   * @param name of letters, digits, dots and hyphens
   */
  public static OutputStream begin(HttpServletResponse response, String mediaType, String name)
      throws IOException {
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    return response.getOutputStream();
  }
}
