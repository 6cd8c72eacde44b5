package org.mouseion.app.discovery.protocol;

/// What the protocol is about, the gravest first.
public enum Subject {
    SUICIDE,
    VIOLENCE,
    /// Somebody is unwell.
    ILLNESS,
    /// Despair, loneliness, panic.
    DISTRESS,
    /// Words with which people were despised, as old texts have them.
    COLONIAL
}
