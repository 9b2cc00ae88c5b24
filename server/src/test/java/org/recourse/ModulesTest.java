package org.recourse;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {
  @Test
  void modules_use_one_another_only_along_their_declared_arrows() {
    ApplicationModules modules = ApplicationModules.of(Recourse.class);

    modules.verify();

    new Documenter(modules).writeDocumentation();
  }
}
