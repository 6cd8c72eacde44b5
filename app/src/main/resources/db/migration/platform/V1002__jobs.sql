-- Long work. A row is claimed by raising `attempt`, which fences off whoever held it before; `lease_until` is renewed
-- while the work runs, always by the clock of the database.
CREATE TABLE platform.job (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind              text        NOT NULL,
    parameters        jsonb       NOT NULL DEFAULT '{}',
    checkpoint        jsonb       NOT NULL DEFAULT '{}',
    state             text        NOT NULL DEFAULT 'WAITING'
        CHECK (state IN ('WAITING', 'RUNNING', 'CANCELLING', 'CANCELLED', 'DONE', 'FAILED')),
    done              bigint      NOT NULL DEFAULT 0,
    total             bigint      NOT NULL DEFAULT 0,
    counts            jsonb       NOT NULL DEFAULT '{}',
    asked             timestamptz NOT NULL DEFAULT clock_timestamp(),
    asked_by          bigint      NOT NULL,
    started           timestamptz,
    ended             timestamptz,
    problem           text,
    problem_arguments jsonb       NOT NULL DEFAULT '{}',
    node              text,
    attempt           bigint      NOT NULL DEFAULT 0,
    commits           bigint      NOT NULL DEFAULT 0,
    lease_until       timestamptz,
    not_before        timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX job_open ON platform.job (kind, id) WHERE state IN ('WAITING', 'RUNNING', 'CANCELLING');

-- Tells every process that listens which job moved; delivered when the change is committed.
CREATE FUNCTION platform.tell_job() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('mouseion_job', NEW.id::text);
    RETURN NULL;
END $$;
CREATE TRIGGER job_moved AFTER INSERT OR UPDATE OF state, done, total, counts, problem ON platform.job
    FOR EACH ROW EXECUTE FUNCTION platform.tell_job();
