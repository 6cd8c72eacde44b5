-- Who can be asked and answers in their own words. What they wrote are sources of the knowledge area.
CREATE TABLE discovery.voice (
    key text PRIMARY KEY,
    author text NOT NULL,
    lived text NOT NULL DEFAULT '',
    agent bigint NOT NULL DEFAULT 0,
    contact text NOT NULL DEFAULT ''
);

-- What is said on sensitive subjects, as the house reviewed it. Where a line is missing the house's default holds.
CREATE TABLE discovery.protocol (
    subject text NOT NULL CHECK (subject IN ('SUICIDE', 'ILLNESS', 'VIOLENCE', 'COLONIAL')),
    language text NOT NULL,
    answer text NOT NULL,
    lines text NOT NULL DEFAULT '',
    reviewer bigint NOT NULL,
    reviewed date NOT NULL,
    PRIMARY KEY (subject, language)
);
