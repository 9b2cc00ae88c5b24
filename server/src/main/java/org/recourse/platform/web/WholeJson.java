package org.recourse.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON as a whole with its length stated. Spring would flush a body of unknown length, which
 * then goes out in chunks: twice the packets for a short answer, and ours are all short.
 */
final class WholeJson extends JacksonJsonHttpMessageConverter {
  private static final int BYTES_USUAL = 1024;

  WholeJson(JsonMapper mapper) {
    super(mapper);
  }

  @Override
  protected void writeInternal(
      Object value,
      ResolvableType type,
      HttpOutputMessage message,
      @Nullable Map<String, Object> hints)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(BYTES_USUAL);
    super.writeInternal(value, type, new Collected(message, body), hints);
    message.getHeaders().setContentLength(body.size());
    body.writeTo(message.getBody());
  }

  private record Collected(HttpOutputMessage message, OutputStream body)
      implements HttpOutputMessage {
    @Override
    public OutputStream getBody() {
      return body;
    }

    @Override
    public HttpHeaders getHeaders() {
      return message.getHeaders();
    }
  }
}
