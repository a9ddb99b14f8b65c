-- What the Care Quality Commission has said of a place over time, in its words, and since when a place gives no care.

CREATE TABLE cqc_rating (
    location_id uuid NOT NULL REFERENCES location,
    rated_on    date NOT NULL,
    rating      text NOT NULL CHECK (length(rating) BETWEEN 1 AND 80),
    PRIMARY KEY (location_id, rated_on)
);
INSERT INTO cqc_rating (location_id, rated_on, rating)
SELECT id, cqc_rated_on, cqc_rating FROM location WHERE cqc_rated_on IS NOT NULL AND cqc_rating IS NOT NULL;

ALTER TABLE location ADD COLUMN dormant_since date;
COMMENT ON COLUMN location.dormant_since IS 'Registered, but giving no care since then; null if it does, or if our source does not say.';

GRANT SELECT, INSERT, UPDATE ON cqc_rating TO ${app};

-- Service types of the register that are health care: named, so that a type we have never seen is noticed and not lost.
CREATE TABLE cqc_health_type (
    spelling text PRIMARY KEY
);
COMMENT ON COLUMN cqc_health_type.spelling IS 'In lower case, as in the directory or the API; never listed here.';

INSERT INTO cqc_health_type (spelling) VALUES
('ambulances'), ('ambulance service'),
('blood and transplant'), ('blood and transplant service'),
('clinic'), ('acute services without overnight beds / listed acute services with or without overnight beds'),
('community health - nhs & independent'), ('community services - healthcare'), ('community healthcare service'),
('community services - learning disabilities'), ('community based services for people with a learning disability'),
('community services - mental health'), ('community based services for people with mental health needs'),
('community services - nursing'), ('community nursing service'),
('community services - substance abuse'), ('community based services for people who misuse substances'),
('dentist'), ('dental service'),
('diagnosis/screening'), ('diagnostic and/or screening service'),
('doctors/gps'), ('doctors consultation service'), ('doctors treatment service'),
('home hospice care'), ('hospice services at home'),
('hospice'), ('hospice services'),
('hospital'), ('acute services with overnight beds'),
('hospitals - mental health/capacity'),
('hospital services for people with mental health needs, learning disabilities and problems with substance misuse'),
('hyperbaric chamber'), ('hyperbaric chamber services'),
('long-term conditions'), ('long term conditions services'),
('mobile doctors'), ('mobile doctors service'),
('phone/online advice'), ('remote clinical advice service'),
('prison healthcare'), ('prison healthcare services'),
('rehabilitation (illness/injury)'), ('rehabilitation services'),
('rehabilitation (substance abuse)'), ('residential substance misuse treatment and/or rehabilitation service'),
('slimming clinic'), ('urgent care centres'), ('urgent care services');

GRANT SELECT ON cqc_health_type TO ${app};
