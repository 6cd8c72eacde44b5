package org.mouseion.app.discovery.voice.protocol;

/// What the protocol is about, the gravest first.
public enum Subject {
    SUICIDE,
    VIOLENCE,
    ILLNESS,
    /// Words with which people were despised, as old texts have them.
    COLONIAL
}
