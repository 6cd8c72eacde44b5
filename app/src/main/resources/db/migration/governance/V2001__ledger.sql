CREATE SCHEMA IF NOT EXISTS governance;

-- The passport log. `facts` is a flat object of strings. The form that is hashed: docs/methods/ledger.md.
CREATE TABLE governance.passport (
    number   bigint      PRIMARY KEY CHECK (number > 0),
    written  timestamptz NOT NULL,
    action   text        NOT NULL,
    subject  text        NOT NULL,
    actor    text        NOT NULL,
    facts    jsonb       NOT NULL,
    previous bytea       NOT NULL CHECK (length(previous) = 32),
    hash     bytea       NOT NULL CHECK (length(hash) = 32)
);
CREATE INDEX passport_subject ON governance.passport (subject, number DESC);

-- Where the chain ends, so that a cut-off end is noticed.
CREATE TABLE governance.ledger_head (
    one    boolean PRIMARY KEY DEFAULT true CHECK (one),
    number bigint  NOT NULL,
    hash   bytea   NOT NULL CHECK (length(hash) = 32)
);
INSERT INTO governance.ledger_head (number, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

CREATE FUNCTION governance.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The ledger is append-only: % is refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER passport_is_append_only BEFORE UPDATE OR DELETE ON governance.passport
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_change();
CREATE TRIGGER passport_is_never_emptied BEFORE TRUNCATE ON governance.passport
    FOR EACH STATEMENT EXECUTE FUNCTION governance.refuse_change();
