package org.mouseion.app.platform;

import java.util.HexFormat;

/// Address of a file by its content: the SHA-256 in lower-case hexadecimal.
public record FileRef(String sha256) {
    public FileRef {
        if (sha256.length() != 64) {
            throw new IllegalArgumentException("A file is named by 64 hexadecimal digits, but got '" + sha256 + "'");
        }
        HexFormat.of().parseHex(sha256);
    }
}
