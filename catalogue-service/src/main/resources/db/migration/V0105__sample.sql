-- Which parts of the sample data have been made, one row in the transaction of its part: a restart goes on where it
-- stopped, and never puts back what people have changed since.

CREATE TABLE sample_part (
    part    text        PRIMARY KEY,
    made_at timestamptz NOT NULL
);

GRANT SELECT, INSERT ON sample_part TO ${app};
