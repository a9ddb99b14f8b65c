-- Figures that are put together with a publication of the market's figures and take more than its cells: as they are told to
-- everybody who may see them. Nothing stands here that was not protected.
CREATE TABLE market_figure (
  council      text NOT NULL,
  name         text NOT NULL CHECK (name ~ '^[a-z_]{1,40}$'),
  published_at timestamptz NOT NULL,
  figures      jsonb NOT NULL,
  PRIMARY KEY (council, name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON market_figure TO ${app};
