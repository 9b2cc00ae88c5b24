package org.recourse.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No body may be larger than 64 KiB, or than a {@link LargeBody} allows at its address, whether its
 * length is announced or not.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {
  private static final long BYTES_MAX = 64 * 1024;

  private final ProblemWriter writer;
  private final Map<String, Long> larger;

  BodyLimit(ProblemWriter writer, List<LargeBody> larger) {
    this.writer = writer;
    this.larger =
        larger.stream().collect(Collectors.toUnmodifiableMap(LargeBody::path, LargeBody::bytesMax));
  }

  /** Thrown to whoever reads on past the limit. */
  static final class BodyTooLarge extends IOException {
    BodyTooLarge(long max) {
      super("more than " + max + " bytes");
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long announced = request.getContentLengthLong();
    long max = larger.getOrDefault(request.getRequestURI(), BYTES_MAX);
    if (announced > max) {
      response.setHeader("Connection", "close");
      writer.write(StatusProblems.of(413), response);
    } else if (announced < 0 && request.getHeader("Transfer-Encoding") != null) {
      chain.doFilter(new Counted(request, max), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static final class Counted extends HttpServletRequestWrapper {
    private final long max;

    Counted(HttpServletRequest request, long max) {
      super(request);
      this.max = max;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedStream(super.getInputStream(), max);
    }
  }

  private static final class CountedStream extends ServletInputStream {
    private final ServletInputStream in;
    private final long max;
    private long left;

    CountedStream(ServletInputStream in, long max) {
      this.in = in;
      this.max = max;
      this.left = max;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      if (value >= 0 && --left < 0) {
        throw new BodyTooLarge(max);
      }
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = in.read(bytes, offset, length);
      if (count > 0) {
        left -= count;
        if (left < 0) {
          throw new BodyTooLarge(max);
        }
      }
      return count;
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
