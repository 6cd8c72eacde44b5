package org.mouseion.app.knowledge.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The texts of the demonstration on the class path.
final class DemoTexts {

    private DemoTexts() {}

    /// By name; none where the demonstration was left out of this house.
    static List<DemoText> list() {
        return resources().stream()
                .map(file -> DemoText.of(Objects.requireNonNull(file.getFilename()), words(file)))
                .toList();
    }

    /// Changes when any text changes, comes or goes.
    static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            resources().forEach(file -> digest.update(words(file).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static List<Resource> resources() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:demo/sources/*.md");
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the demonstration cannot be listed", e);
        }
    }

    private static String words(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The text " + file.getFilename() + " cannot be read", e);
        }
    }
}
