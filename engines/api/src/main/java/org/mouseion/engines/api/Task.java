package org.mouseion.engines.api;

/// The tasks a house may plug a model into. Every task has a floor engine or says that none is there.
public enum Task {
    DETECT_LANGUAGE,
    EMBED_TEXT,
    EMBED_IMAGE,
    WRITE_TEXT,
    READ_PAGE,
    SPEAK,
    TRANSCRIBE,
    TRANSLATE
}
