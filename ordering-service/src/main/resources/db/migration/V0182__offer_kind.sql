-- What kind of listing it is, since rules may be about it. Empty until the catalogue tells of the listing again: then no rule
-- about a kind fits.
ALTER TABLE offer ADD COLUMN kind text;
