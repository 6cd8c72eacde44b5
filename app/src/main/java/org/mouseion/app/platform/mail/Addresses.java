package org.mouseion.app.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/// What may stand in the head of a letter. A line break there would begin a line of somebody else's making.
final class Addresses {

    private static final int LONGEST = 254;

    private Addresses() {}

    /// Whether `address` is one bare address, such as `desk@museum.example`.
    static boolean isOne(String address) {
        if (address.length() > LONGEST || address.chars().anyMatch(c -> c <= ' ' || c >= 127 || c == ',' || c == ';')) {
            return false;
        }
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            return address.equals(parsed.getAddress()) && address.indexOf('@') > 0;
        } catch (AddressException none) {
            return false;
        }
    }

    /// One line, whatever was given.
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
