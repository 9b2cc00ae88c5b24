-- In which cases somebody is, in whatever part, is looked up by who they are.
DROP INDEX complaint.party_of_others;
CREATE INDEX party_contact ON complaint.party (contact, thread DESC);
