package org.recourse.identity.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller in the form Spring Security passes around. */
record CallerAuthentication(Caller caller) implements Authentication {

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return caller.roles().stream()
        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
        .toList();
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public @Nullable Object getDetails() {
    return null;
  }

  @Override
  public boolean isAuthenticated() {
    return true;
  }

  @Override
  public void setAuthenticated(boolean authenticated) {
    throw new IllegalArgumentException("A caller is verified before this is made");
  }

  @Override
  public String getName() {
    return caller.getName();
  }
}
