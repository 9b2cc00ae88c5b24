package org.recourse.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.support.Api;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

@RecourseTest
class BadInputTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Passwords passwords;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void every_handler_is_described_and_has_a_good_request_to_spoil() throws Exception {
    Set<String> described = new TreeSet<>();
    for (Operation operation : operations()) {
      assertThat(GoodRequests.know(operation))
          .as("GoodRequests says what a good " + operation.key() + " looks like")
          .isTrue();
      described.add(operation.key());
    }
    assertThat(described).containsAll(handled());
  }

  @TestFactory
  Stream<DynamicTest> nonsense_is_refused_with_a_problem() throws Exception {
    Api browser = signedIn();
    String wallet = browser.post("/wallets", "{'currency': 'CNY'}").text("id");
    return operations().stream()
        .map(operation ->
            DynamicTest.dynamicTest(
                operation.key(),
                () -> {
                  List<String> wrong = new ArrayList<>();
                  List<Attempt> attempts = Attempts.on(operation, wallet).toList();
                  attempts.forEach(attempt -> attempt(attempt, browser, wrong));
                  // Signed out nearly all end at the door, so some of each kind are enough.
                  for (int i = 0; i < attempts.size(); i += 7) {
                    attempt(attempts.get(i).mayPass(), null, wrong);
                  }
                  assertThat(String.join("\n", wrong)).isEmpty();
                }));
  }

  @TestFactory
  Stream<DynamicTest> methods_a_path_does_not_have_are_refused() throws Exception {
    Api browser = signedIn();
    Map<String, Set<String>> paths = new TreeMap<>();
    for (Operation operation : operations()) {
      paths
          .computeIfAbsent(GoodRequests.path(operation), any -> new TreeSet<>())
          .add(operation.method());
    }
    return paths.entrySet().stream()
        .map(path ->
            DynamicTest.dynamicTest(
                path.getKey(),
                () -> {
                  List<String> wrong = new ArrayList<>();
                  Attempts.wrongMethods(path.getKey(), path.getValue())
                      .forEach(attempt -> attempt(attempt, browser, wrong));
                  assertThat(String.join("\n", wrong)).isEmpty();
                }));
  }

  private void attempt(Attempt attempt, @Nullable Api browser, List<String> wrong) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + attempt.address()))
            .timeout(Duration.ofSeconds(20))
            .method(
                attempt.method(),
                attempt.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(attempt.body()));
    attempt.headers().forEach(request::setHeader);
    if (browser != null) {
      String csrf = browser.cookie("XSRF-TOKEN").orElse("");
      request.setHeader("X-XSRF-TOKEN", csrf);
      request.setHeader(
          "Cookie",
          "XSRF-TOKEN=%s; recourse_session=%s"
              .formatted(csrf, browser.cookie("recourse_session").orElseThrow()));
    }
    String who = browser == null ? " (signed out)" : "";
    try {
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      Verdict.on(attempt, answer)
          .ifPresent(why -> wrong.add(attempt.name() + who + " " + Attempts.start(why, 300)));
    } catch (java.io.IOException | InterruptedException e) {
      wrong.add(attempt.name() + who + " got no answer: " + e);
    }
  }

  private Api signedIn() {
    String address = "sweep." + PersonId.next().toString().substring(20) + "@example.org";
    people.enrol(
        List.of(
            new NewPerson(
                PersonId.next(),
                "Sweep",
                List.of(Handle.parse(address)),
                Language.EN,
                "CN",
                Set.of(Role.CUSTOMER),
                passwords.hash("a quiet harbour at dawn"))));
    Api browser = Api.browser(port);
    browser.get("/me");
    assertThat(
            browser
                .post(
                    "/sessions",
                    "{'handle': '%s', 'password': 'a quiet harbour at dawn'}".formatted(address))
                .status())
        .isEqualTo(201);
    return browser;
  }

  private List<Operation> operations() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs")).build();
    return Operation.of(
        new JsonMapper().readTree(HTTP.send(request, BodyHandlers.ofString()).body()));
  }

  private Set<String> handled() {
    return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
        .flatMap(mapping ->
            mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/v1/"))
                .flatMap(path ->
                    mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + path.replace("/api/v1", ""))))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
