-- Those a new or an open incident may take in; the join of the two is made every few seconds.
CREATE INDEX cases_outside_incidents ON complaint.cases (problem_type, opened_at, id)
  WHERE incident IS NULL AND state IN ('new', 'open', 'waiting_customer', 'waiting_third_party');
