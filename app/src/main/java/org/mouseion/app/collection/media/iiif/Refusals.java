package org.mouseion.app.collection.media.iiif;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers that send no picture.
final class Refusals {

    private Refusals() {}

    /// A sentence for whoever tries addresses by hand.
    static ResponseEntity<byte[]> plain(int status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body((sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> busy() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.TEXT_PLAIN)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body("More pictures are asked for than can be made in time.\n".getBytes(StandardCharsets.UTF_8));
    }

    /// 304 where the caller has it already (RFC 9110, section 13.1.2: the comparison is the weak one); else the body.
    static ResponseEntity<byte[]> unlessKnown(
            HttpServletRequest request, String tag, ResponseEntity.BodyBuilder answer, ImagePages.Body body)
            throws IOException {
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            ResponseEntity<byte[]> whole = answer.build();
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .headers(headers -> {
                        headers.putAll(whole.getHeaders());
                        headers.remove(HttpHeaders.CONTENT_TYPE);
                    })
                    .build();
        }
        return answer.body(body.get());
    }

    static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.strip().equals("*")
                || Arrays.stream(ifNoneMatch.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag.replaceFirst("^W/", "")::equals);
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
