-- What buyers have ever been offered, as they saw it: orders point at the version they bought. Written when a version is
-- published, never changed.

CREATE TABLE listing_version (
    listing_id    uuid        NOT NULL REFERENCES listing DEFERRABLE INITIALLY DEFERRED,
    version       integer     NOT NULL CHECK (version >= 1),
    offer         jsonb       NOT NULL,
    provider_name text        NOT NULL,
    published_at  timestamptz NOT NULL,
    PRIMARY KEY (listing_id, version)
);

-- Of what was published before versions were kept, the present one is known.
INSERT INTO listing_version (listing_id, version, offer, provider_name, published_at)
SELECT l.id, l.version,
       jsonb_build_object('kind', l.kind, 'category', l.category, 'name', l.name, 'summary', l.summary,
           'description', l.description, 'price_pence', l.price_pence, 'unit', l.unit, 'orderable', l.orderable,
           'included', to_jsonb(l.included), 'not_included', to_jsonb(l.not_included), 'notice_days', l.notice_days,
           'cancellation', l.cancellation, 'age_groups', to_jsonb(l.age_groups), 'needs', to_jsonb(l.needs),
           'languages', to_jsonb(l.languages), 'access', to_jsonb(l.access), 'worker_gender_choice', false,
           'introduction_only', false, 'works_directly_for_person', false),
       p.name, l.changed_at
  FROM listing l JOIN provider p ON p.id = l.provider_id;

GRANT SELECT, INSERT ON listing_version TO ${app};

-- Why a listing is suspended. Each cause is lifted by its own kind of decision only, so several may hold at once.
CREATE TABLE listing_suspension (
    listing_id uuid        NOT NULL REFERENCES listing DEFERRABLE INITIALLY DEFERRED,
    cause      text        NOT NULL CHECK (cause IN ('moderator', 'register', 'provider')),
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    since      timestamptz NOT NULL,
    PRIMARY KEY (listing_id, cause)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON listing_suspension TO ${app};
