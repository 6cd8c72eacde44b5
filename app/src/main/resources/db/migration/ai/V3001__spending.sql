-- What each task of a model cost, a day a line: an allowance holds over a restart and for every node together.
CREATE TABLE ai.spending (
    day date NOT NULL,
    task text NOT NULL,
    calls bigint NOT NULL,
    tokens bigint NOT NULL,
    PRIMARY KEY (day, task)
);
