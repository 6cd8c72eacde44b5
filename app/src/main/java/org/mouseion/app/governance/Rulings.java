package org.mouseion.app.governance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Proposals and rulings: a machine suggests, a person says yes, no or undecided, and is obeyed. Whoever
/// proposes asks here first, so that a "no" is never asked again.
public interface Rulings {

    /// The ruling in force.
    Optional<Ruling> find(String kind, String fingerprint);

    /// Those in force among many, by fingerprint.
    Map<String, Ruling> findAll(String kind, Collection<String> fingerprints);

    /// Rules in the name of who acts, and revokes what was ruled before. Inside the caller's transaction.
    Ruling rule(String kind, String fingerprint, Ruling.Verdict verdict, String reason);

    /// Takes the ruling in force back: the question is open again. Inside the caller's transaction.
    ///
    /// @return whether there was one
    boolean revoke(String kind, String fingerprint);

    /// In force, newest first.
    List<Ruling> list(String kind, int limit);

    /// What a question is about, as 64 hexadecimal digits: SHA-256 over its parts, each led by its length.
    static String fingerprint(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
