/** The application; one package per module. */
@NullMarked
package org.recourse;

import org.jspecify.annotations.NullMarked;
