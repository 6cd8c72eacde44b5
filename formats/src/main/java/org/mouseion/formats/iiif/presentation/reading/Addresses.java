package org.mouseion.formats.iiif.presentation.reading;

import java.util.Locale;

/// Addresses that may be fetched later: those of the web, no files and no scripts. Whether a host may be
/// asked is the server's to decide.
final class Addresses {

    private static final int LONGEST = 4000;

    private Addresses() {}

    /// The address, or `""` for what is none.
    static String of(String text) {
        String address = text.strip();
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        boolean web = start.startsWith("http://") || start.startsWith("https://");
        boolean clean = address.length() <= LONGEST && address.chars().allMatch(c -> c > 0x20 && c != 0x7F);
        return web && clean ? address : "";
    }
}
