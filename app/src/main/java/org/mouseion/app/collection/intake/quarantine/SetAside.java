package org.mouseion.app.collection.intake.quarantine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One record set aside, or one doubt about a record that came in.
///
/// @param position where in the file it begins; 0 speaks of the file as a whole
/// @param code stable word for the reason; its sentence is the message `intake.aside.<code>`, its advice
/// `intake.aside.<code>.advice`
/// @param args what the sentence names
/// @param detail the technical reason, in English
/// @param excerpt the beginning of the source text
/// @param raw the record as JSON where it could be read, to be mended and tried again; else null
/// @param imported true for a doubt about a record that came in
public record SetAside(
        long position,
        String code,
        Map<String, String> args,
        String detail,
        String excerpt,
        @Nullable String raw,
        boolean imported) {

    private static final int LONGEST_DETAIL = 500;
    private static final int LONGEST_EXCERPT = 2_000;

    public SetAside {
        args = Map.copyOf(args);
        detail = withoutNul(detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail);
        excerpt = withoutNul(excerpt.length() > LONGEST_EXCERPT ? excerpt.substring(0, LONGEST_EXCERPT) : excerpt);
    }

    /// The same finding of the same reading has the same mark, however often it is read again.
    String mark() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((position + " " + code + " " + args.toString() + " ").getBytes(StandardCharsets.UTF_8));
            digest.update(excerpt.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// PostgreSQL keeps no NUL.
    private static String withoutNul(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "\uFFFD");
    }
}
