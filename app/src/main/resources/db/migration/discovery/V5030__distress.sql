-- Despair and loneliness have an answer of their own.
ALTER TABLE discovery.protocol DROP CONSTRAINT protocol_subject_check;
ALTER TABLE discovery.protocol ADD CONSTRAINT protocol_subject_check
    CHECK (subject IN ('SUICIDE', 'VIOLENCE', 'ILLNESS', 'DISTRESS', 'COLONIAL'));
