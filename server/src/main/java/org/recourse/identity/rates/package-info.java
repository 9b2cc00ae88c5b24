/** How many requests one caller or one address may make, so that none crowds the others out. */
@NullMarked
package org.recourse.identity.rates;

import org.jspecify.annotations.NullMarked;
