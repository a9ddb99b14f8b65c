-- A few questions a council asks its people; they may answer until a day, and take their answer back.
CREATE TABLE survey (
  id           uuid PRIMARY KEY,
  council      text NOT NULL REFERENCES council,
  title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  why          text NOT NULL CHECK (length(why) BETWEEN 1 AND 500),
  open_until   date NOT NULL, -- the last day
  published_at timestamptz NOT NULL,
  published_by text NOT NULL,
  ended_at     timestamptz,
  ended_by     text,
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX survey_of_council ON survey (council, published_at DESC, id);

CREATE TABLE survey_question (
  survey_id uuid NOT NULL REFERENCES survey,
  position  int  NOT NULL CHECK (position BETWEEN 1 AND 5),
  words     text NOT NULL CHECK (length(words) BETWEEN 1 AND 200),
  several   boolean NOT NULL, -- whether more than one answer may be chosen
  PRIMARY KEY (survey_id, position)
);

CREATE TABLE survey_option (
  survey_id uuid NOT NULL,
  question  int  NOT NULL,
  position  int  NOT NULL CHECK (position BETWEEN 1 AND 20),
  words     text NOT NULL CHECK (length(words) BETWEEN 1 AND 100),
  PRIMARY KEY (survey_id, question, position),
  FOREIGN KEY (survey_id, question) REFERENCES survey_question
);

-- Who has answered, once; and what they chose. Nobody reads a single one, but the person.
CREATE TABLE survey_answer (
  survey_id   uuid NOT NULL REFERENCES survey,
  person_id   uuid NOT NULL REFERENCES person,
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (survey_id, person_id)
);
CREATE INDEX survey_answer_of_person ON survey_answer (person_id);

CREATE TABLE survey_choice (
  survey_id uuid NOT NULL,
  person_id uuid NOT NULL,
  question  int  NOT NULL,
  position  int  NOT NULL,
  PRIMARY KEY (survey_id, person_id, question, position),
  FOREIGN KEY (survey_id, person_id) REFERENCES survey_answer ON DELETE CASCADE,
  FOREIGN KEY (survey_id, question, position) REFERENCES survey_option
);

GRANT SELECT, INSERT ON survey, survey_question, survey_option, survey_answer, survey_choice TO ${app};
GRANT UPDATE (ended_at, ended_by) ON survey TO ${app};
GRANT DELETE ON survey_answer, survey_choice TO ${app};
