package org.recourse.complaint.clocks.web;

import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Page;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Packs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules we keep, each with its source and how well it is known. */
@RestController
@StaffOnly(Permission.CASES)
class PackController {
  private final Packs packs;

  PackController(Packs packs) {
    this.packs = packs;
  }

  /** The newest version of each; as few as the product came with. */
  @GetMapping("/api/v1/staff/packs")
  Page<Pack> list() {
    return new Page<>(packs.newest(), null);
  }
}
