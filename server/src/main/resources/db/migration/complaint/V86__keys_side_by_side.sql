-- What found a piece in one bucket lay far from what found it in the next; now eight lie together.
-- Before: 13 bits of the bucket, 19 of the hash. Now: the bucket but its lowest 3 bits, 19 of the
-- hash, the lowest 3 of the bucket.
CREATE FUNCTION complaint.side_by_side(keys int[]) RETURNS int[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(key ORDER BY key), '{}') FROM (
    SELECT (((k >> 22) << 22) | ((k & 524287) << 3) | ((k >> 19) & 7))::bit(32)::int AS key
    FROM (SELECT k::bigint & 4294967295 AS k FROM unnest(keys) k) old) new
$$;
ALTER TABLE complaint.search_text
  ALTER COLUMN keys TYPE int[] USING complaint.side_by_side(keys);
DROP FUNCTION complaint.side_by_side;
