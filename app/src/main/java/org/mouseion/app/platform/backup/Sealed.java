package org.mouseion.app.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip that ends with the SHA-256 of each of its entries, in the form that `sha256sum --check` reads.
final class Sealed implements AutoCloseable {

    static final String SUMS = "SHA256SUMS";

    private final ZipOutputStream zip;
    private final Map<String, String> sums = new TreeMap<>();

    Sealed(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// Writes the content of an entry.
    interface Content {
        void write(OutputStream out) throws Exception;
    }

    void add(String name, Content content) throws Exception {
        MessageDigest digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        content.write(new DigestOutputStream(new Unclosing(zip), digest));
        zip.closeEntry();
        sums.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    /// Without the sums the zip is not whole: call it last.
    void seal() throws IOException {
        zip.putNextEntry(new ZipEntry(SUMS));
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            zip.write((sum.getValue() + "  " + sum.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }

    int entries() {
        return sums.size();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }

    /// Passes whole pieces through and keeps the zip open for the next entry.
    private static final class Unclosing extends FilterOutputStream {
        Unclosing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // The zip goes on.
        }
    }
}
