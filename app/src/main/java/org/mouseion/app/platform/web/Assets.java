package org.mouseion.app.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Addresses of static files, with a fingerprint of the content so that browsers may keep them.
@Component
class Assets {

    private final StyleSheet styles;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Assets(StyleSheet styles) {
        this.styles = styles;
    }

    /// @param path below `static/`, for example `islands/entry.js`
    String address(String path) {
        return addresses.computeIfAbsent(path, this::withFingerprint);
    }

    boolean has(String path) {
        return new ClassPathResource("static/" + path).exists();
    }

    private String withFingerprint(String path) {
        if (path.equals(StyleSheet.PATH)) {
            return "/" + path + "?v=" + styles.fingerprint();
        }
        ClassPathResource file = new ClassPathResource("static/" + path);
        try {
            return file.exists()
                    ? "/" + path + "?v=" + StyleSheet.fingerprint(file.getContentAsString(StandardCharsets.ISO_8859_1))
                    : "/" + path;
        } catch (IOException e) {
            return "/" + path;
        }
    }
}
