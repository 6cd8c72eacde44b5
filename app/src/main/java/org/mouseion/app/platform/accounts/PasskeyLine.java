package org.mouseion.app.platform.accounts;

import java.time.Instant;

/// A passkey as its owner sees it.
public record PasskeyLine(String key, String label, Instant lastUsed) {}
