package org.recourse.identity.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import org.recourse.files.Files;
import org.recourse.files.StoredFile;
import org.recourse.identity.Caller;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes in what a person uploads: the file itself is the body. */
@RestController
class FileController {
  static final String PATH = "/api/v1/me/files";

  private final Files files;

  FileController(Files files) {
    this.files = files;
  }

  /** A file that arrived; nobody but the house sees what is in it. */
  record FileView(String id, String type, long bytes, Instant createdAt) {
    static FileView of(StoredFile file) {
      return new FileView(
          file.id().toString(), file.type().mediaType(), file.bytes(), file.createdAt());
    }
  }

  @PostMapping(PATH)
  @ResponseStatus(HttpStatus.CREATED)
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = "string", format = "binary"))
      })
  FileView upload(HttpServletRequest request, @AuthenticationPrincipal Caller caller)
      throws IOException {
    try {
      return FileView.of(
          files.take(caller.person().value(), request.getContentType(), request.getInputStream()));
    } catch (EOFException e) {
      throw Problem.of(
          ProblemCode.INVALID_REQUEST,
          "Expected the whole file, but it was broken off. Send it again.");
    }
  }
}
