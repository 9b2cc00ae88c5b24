-- What somebody has to do with cases of others is looked up by who they are.
CREATE INDEX party_of_others ON complaint.party (contact, thread DESC) WHERE role <> 'customer';
