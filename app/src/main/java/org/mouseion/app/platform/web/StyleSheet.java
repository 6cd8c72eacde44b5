package org.mouseion.app.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// All styles as one file, in the order `mouseion.css` imports them: one request, cached for a year under its
/// fingerprint.
@RestController
class StyleSheet {

    static final String PATH = "styles/house.css";
    private static final Pattern IMPORT = Pattern.compile("@import '([\\w.-]+)';\\s*");

    private static final Pattern FACE = Pattern.compile("@font-face \\{[^}]*islands/fonts/([\\w.-]+)[^}]*}\\s*");

    private final String css;
    private final String fingerprint;

    StyleSheet() {
        this.css = facesAtHand(
                read("mouseion.css"), font -> new ClassPathResource("static/islands/fonts/" + font).exists());
        this.fingerprint = fingerprint(css);
    }

    /// Where Node has built no typefaces, the reader's own stand in, and no page asks for what is not there.
    static String facesAtHand(String css, Predicate<String> built) {
        return FACE.matcher(css).replaceAll(m -> built.test(m.group(1)) ? Matcher.quoteReplacement(m.group()) : "");
    }

    String fingerprint() {
        return fingerprint;
    }

    @GetMapping(value = "/" + PATH, produces = "text/css;charset=UTF-8")
    ResponseEntity<String> css() {
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .body(css);
    }

    private static String read(String name) {
        ClassPathResource file = new ClassPathResource("static/styles/" + name);
        if (!file.exists()) {
            return "";
        }
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            return IMPORT.matcher(text).replaceAll(m -> Matcher.quoteReplacement(read(m.group(1)) + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet " + name + " cannot be read", e);
        }
    }

    static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
