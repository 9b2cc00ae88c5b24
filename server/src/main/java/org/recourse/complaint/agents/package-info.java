/** Who works cases: skills, presence, and which case goes to whom. */
@NullMarked
package org.recourse.complaint.agents;

import org.jspecify.annotations.NullMarked;
