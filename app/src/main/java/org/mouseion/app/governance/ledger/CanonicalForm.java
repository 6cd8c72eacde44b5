package org.mouseion.app.governance.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.mouseion.app.governance.Deed;

/// The bytes of a link that are hashed: the line `mouseion-ledger-1`, then number, time, action, subject, actor, hash
/// of
/// the link before, the count of facts, and each fact's name and value in the order of names, every one as a netstring
/// (`<length in bytes>:<UTF-8>,`; D. J. Bernstein, 1997). Lengths make the form unambiguous whatever a text contains.
///
/// The format is written down in docs/methods/ledger.md, so that anyone may verify a chain without this program.
final class CanonicalForm {

    static final String FIRST_PREVIOUS = "0".repeat(64);

    private CanonicalForm() {}

    static String hash(long number, Instant written, Deed deed, String previous) {
        Netstrings form = new Netstrings();
        form.add(Long.toString(number));
        form.add(written.toString());
        form.add(deed.action());
        form.add(deed.subject());
        form.add(deed.actor());
        form.add(previous);
        form.add(Integer.toString(deed.facts().size()));
        for (Map.Entry<String, String> fact : new TreeMap<>(deed.facts()).entrySet()) {
            form.add(fact.getKey());
            form.add(fact.getValue());
        }
        return form.hash();
    }

    private static final class Netstrings {
        private final MessageDigest digest;

        Netstrings() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException never) {
                throw new IllegalStateException("Every Java has SHA-256", never);
            }
            digest.update("mouseion-ledger-1\n".getBytes(StandardCharsets.US_ASCII));
        }

        void add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
            digest.update((byte) ',');
        }

        String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
