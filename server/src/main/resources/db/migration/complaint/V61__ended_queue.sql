-- What is over, in the order of the queue: most of all cases.
CREATE INDEX cases_ended ON complaint.cases (coalesce(next_due_at, 'infinity'), id)
    WHERE state IN ('resolved', 'closed');
