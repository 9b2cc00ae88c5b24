-- What had left when a day or a month began is never rewritten: it would make the limit another one.
CREATE TRIGGER limit_window_stays BEFORE UPDATE ON wallet.limit_window
    FOR EACH STATEMENT EXECUTE FUNCTION wallet.refuse();

-- Until there were more, the limit was that of one transaction.
UPDATE wallet.payment SET decline_limit = 'per_transaction'
WHERE decline_code = 'limit_exceeded' AND decline_limit IS NULL;
ALTER TABLE wallet.payment ADD CONSTRAINT payment_names_its_limit
    CHECK ((decline_code IS NOT DISTINCT FROM 'limit_exceeded') = (decline_limit IS NOT NULL));
