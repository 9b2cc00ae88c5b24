/** What helps agents answer: canned answers, articles, and each agent's views of the queue. */
@NullMarked
package org.recourse.complaint.knowledge;

import org.jspecify.annotations.NullMarked;
