package org.mouseion.formats.rights;

/// How far anybody may reuse a work without asking.
public enum Reuse {
    /// For any purpose, at most with a credit and alike sharing.
    FREE,
    /// For some purposes, or unchanged, or with care for other rules.
    LIMITED,
    /// Only with permission.
    PERMISSION
}
