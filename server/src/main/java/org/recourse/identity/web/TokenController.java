package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.Caller;
import org.recourse.identity.Scope;
import org.recourse.identity.access.Accesses;
import org.recourse.identity.access.IssuedTokens;
import org.recourse.identity.stepups.ConfirmedTokens;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's bearer tokens. Only a session may handle them, so that no token can make another. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokenController {
  private static final int NAME_MAX = 60;
  private static final int DAYS_MAX = 3650;

  private final Accesses accesses;
  private final IssuedTokens tokens;
  private final ConfirmedTokens confirmed;

  TokenController(Accesses accesses, IssuedTokens tokens, ConfirmedTokens confirmed) {
    this.accesses = accesses;
    this.tokens = tokens;
    this.confirmed = confirmed;
  }

  /** Asks for a token, which must be confirmed; without days it does not expire. */
  record TokenRequest(
      @Nullable String name,
      @Nullable List<@Nullable String> scopes,
      @Nullable Integer expiresInDays) {}

  @GetMapping
  Page<TokenView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int rows = Page.limit(limit);
    return Page.of(
        accesses.tokens(caller.person(), Cursor.uuid(cursor), rows + 1).stream()
            .map(TokenView::of)
            .toList(),
        rows,
        token -> Cursor.of(AccessId.parse(token.id()).value()));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  NewTokenView issue(@RequestBody TokenRequest body, @AuthenticationPrincipal Caller caller) {
    IssuedTokens.Issued issued =
        confirmed.issue(
            caller,
            Texts.line("name", required("name", body.name()), NAME_MAX),
            scopes(required("scopes", body.scopes())),
            lifetime(body.expiresInDays()));
    return NewTokenView.of(issued);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    tokens.revoke(caller.person(), AccessId.parse(id));
  }

  private static Set<Scope> scopes(List<@Nullable String> codes) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String code : codes) {
      scopes.add(
          Scope.find(required("scopes", code))
              .orElseThrow(() ->
                  Fields.invalid(
                      "scopes", "Expected some of payments:write, profile:read and wallet:read.")));
    }
    if (scopes.isEmpty()) {
      throw Fields.invalid("scopes", "Expected at least one scope.");
    }
    return scopes;
  }

  private static @Nullable Duration lifetime(@Nullable Integer days) {
    if (days == null) {
      return null;
    }
    if (days < 1 || days > DAYS_MAX) {
      throw Fields.invalid("expires_in_days", "Expected 1 to " + DAYS_MAX + " days.");
    }
    return Duration.ofDays(days);
  }
}
