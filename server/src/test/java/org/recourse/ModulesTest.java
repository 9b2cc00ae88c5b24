package org.recourse;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {
  /** Tests may use what they like; `./recourse check` keeps them in a folder of its own. */
  private static final ImportOption OUR_CLASSES = location -> !location.contains("/test-classes/");

  @Test
  void modules_use_one_another_only_along_their_declared_arrows() {
    ApplicationModules modules = ApplicationModules.of(Recourse.class, OUR_CLASSES);

    modules.verify();

    new Documenter(modules).writeDocumentation();
  }
}
