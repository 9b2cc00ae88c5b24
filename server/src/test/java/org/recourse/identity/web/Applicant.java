package org.recourse.identity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.recourse.files.Pictures;
import org.recourse.support.Api.Answer;

/** A customer who hands in documents. */
record Applicant(Newcomer person, int port) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** A review of a passport for the tier {@code verified}. */
  Answer asksToBeVerified() {
    return person.browser.post(
        "/me/reviews",
        """
        {'kind':'tier','tier':'verified','document':'passport',
         'files':[{'part':'front','id':'%s'}]}
        """
            .formatted(uploaded()));
  }

  /** A review of a passport and a picture with it, to end a freeze. */
  Answer asksToUnfreeze() {
    return person.browser.post(
        "/me/reviews",
        """
        {'kind':'unfreeze','document':'passport','words':'My phone and my mail are gone',
         'files':[{'part':'front','id':'%s'},{'part':'selfie','id':'%s'}]}
        """
            .formatted(uploaded(), uploaded()));
  }

  String uploaded() {
    return upload("image/png", Pictures.png("ADA BYRON")).text("id");
  }

  Answer upload(String type, byte[] content) {
    String csrf = person.browser.cookie("XSRF-TOKEN").orElseThrow();
    String session = person.browser.cookie("recourse_session").orElseThrow();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/me/files"))
            .header("Content-Type", type)
            .header("X-XSRF-TOKEN", csrf)
            .header("Cookie", "XSRF-TOKEN=" + csrf + "; recourse_session=" + session)
            .POST(HttpRequest.BodyPublishers.ofByteArray(content))
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
