/** The conventions of HTTP all modules share: problems, limits, where the web app lies. */
@NullMarked
@NamedInterface("web")
package org.recourse.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
