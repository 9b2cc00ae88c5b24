package org.recourse.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A query is text in UTF-8 without NUL, which no database column can hold. Checked once for all
 * parameters, before anybody reads one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class QueryLimit extends OncePerRequestFilter {
  private final ProblemWriter writer;

  QueryLimit(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isText(request.getQueryString())) {
      chain.doFilter(request, response);
    } else {
      writer.write(
          Problem.of(
              ProblemCode.INVALID_REQUEST,
              "Expected the address to be percent-encoded UTF-8 without NUL, but it is not."),
          response);
    }
  }

  private static boolean isText(@Nullable String query) {
    if (query == null || query.indexOf('%') < 0) {
      return true;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '%' && i + 2 < query.length()) {
        int high = Character.digit(query.charAt(i + 1), 16);
        int low = Character.digit(query.charAt(i + 2), 16);
        if (high < 0 || low < 0 || high + low == 0) {
          return false;
        }
        bytes.write(16 * high + low);
        i += 2;
      } else if (c == '%') {
        return false;
      } else {
        bytes.write(c);
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
