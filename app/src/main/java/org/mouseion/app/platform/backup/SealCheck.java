package org.mouseion.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mouseion.app.platform.Problem;

/// Compares every entry of a sealed zip with its sum before anything is made of it.
final class SealCheck {

    private SealCheck() {}

    static void check(ZipFile zip) throws IOException {
        Map<String, String> sums = readSums(zip);
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (name.equals(Sealed.SUMS)) {
                continue;
            }
            String expected = sums.remove(name);
            if (expected == null || !expected.equals(sum(zip, entry))) {
                throw new Problem("backup-damaged", 400, name);
            }
        }
        if (!sums.isEmpty()) {
            throw new Problem("backup-damaged", 400, sums.keySet().iterator().next());
        }
    }

    private static Map<String, String> readSums(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Sealed.SUMS);
        if (entry == null) {
            throw new Problem("backup-unsealed", 400, zip.getName());
        }
        Map<String, String> sums = new TreeMap<>();
        try (InputStream in = zip.getInputStream(entry)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.length() > 66)
                    .forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
        } catch (IOException unreadable) {
            throw new Problem("backup-damaged", 400, Sealed.SUMS);
        }
        return sums;
    }

    private static String sum(ZipFile zip, ZipEntry entry) throws IOException {
        MessageDigest digest = Sealed.sha256();
        byte[] piece = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        } catch (IOException unreadable) {
            throw new Problem("backup-damaged", 400, entry.getName());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
