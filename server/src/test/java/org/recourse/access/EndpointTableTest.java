package org.recourse.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@RecourseTest
class EndpointTableTest {
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void every_endpoint_has_its_row_in_the_reference() throws IOException {
    Path page = page();
    String table = EndpointTable.of(Endpoint.all(requestMappingHandlerMapping));

    if (Boolean.getBoolean("recourse.rewrite")) {
      Files.writeString(page, table);
    }

    assertThat(Files.readString(page))
        .as("docs/reference/endpoints.md; run this test with -Drecourse.rewrite=true to renew it")
        .isEqualTo(table);
  }

  private static Path page() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder.resolve("docs/reference/endpoints.md");
  }
}
