package org.mouseion.app.collection.intake.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.MappingJson;
import org.mouseion.formats.records.RawRecord;

/// SHA-256 over everything that decides what a record becomes: its own values in their order, the rules, and the
/// versions of what reads them. Equal means: nothing to do.
final class Fingerprints {

    /// Grows whenever the engine itself makes something else of the same rules.
    private static final int ENGINE = 1;

    private final byte[] seed;
    private final MessageDigest digest;
    private byte[] buffer = new byte[8_192];
    private int length;

    /// @param salt makes a reading unlike every other, for one that shall do everything anew; else empty
    Fingerprints(Mapping mapping, String readings, String salt) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        String all = ENGINE + "\n" + readings + "\n" + salt + "\n" + MappingJson.write(mapping);
        this.seed = digest.digest(all.getBytes(StandardCharsets.UTF_8));
    }

    /// One thread at a time.
    String of(RawRecord record) {
        length = 0;
        node(record.tree());
        digest.update(seed);
        digest.update(buffer, 0, length);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void node(@Nullable Object node) {
        switch (node) {
            case null -> put((byte) 0);
            case Map<?, ?> map -> {
                put((byte) 1);
                map.forEach((key, value) -> {
                    text((byte) 2, String.valueOf(key));
                    node(value);
                });
                put((byte) 3);
            }
            case List<?> list -> {
                put((byte) 4);
                list.forEach(this::node);
                put((byte) 5);
            }
            case String text -> text((byte) 6, text);
            default -> text((byte) 7, node.toString());
        }
    }

    /// The length goes before the text, so that no two trees write alike.
    private void text(byte kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(bytes.length + 5);
        buffer[length++] = kind;
        for (int shift = 24; shift >= 0; shift -= 8) {
            buffer[length++] = (byte) (bytes.length >>> shift);
        }
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    private void put(byte kind) {
        room(1);
        buffer[length++] = kind;
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            buffer = java.util.Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
