package org.mouseion.app.discovery.guide.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mouseion.app.discovery.guide.talk.GuideKeys;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A conversation as a text that travels through the browser and comes back as the house wrote it.
///
/// Without the seal another website could post a conversation of its own making, and the page would show it as the
/// words of the house. The text is opened only after the seal was checked.
@Component
class Sealed {

    private static final String PURPOSE = "seal";
    private static final Base64.Encoder WRITE = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder READ = Base64.getUrlDecoder();

    private final GuideKeys keys;
    private final JsonMapper json = JsonMapper.builder().build();

    Sealed(GuideKeys keys) {
        this.keys = keys;
    }

    String write(Conversation talk) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(json.writeValueAsBytes(talk));
        } catch (IOException e) {
            throw new IllegalStateException("Memory can always be written", e);
        }
        byte[] content = packed.toByteArray();
        return WRITE.encodeToString(content) + "." + WRITE.encodeToString(keys.sign(PURPOSE, content));
    }

    /// The conversation, or nothing where the text was not written by this house.
    Optional<Conversation> read(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            byte[] content = READ.decode(text.substring(0, dot).getBytes(StandardCharsets.ISO_8859_1));
            byte[] seal = READ.decode(text.substring(dot + 1).getBytes(StandardCharsets.ISO_8859_1));
            if (!MessageDigest.isEqual(seal, keys.sign(PURPOSE, content))) {
                return Optional.empty();
            }
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
                return Optional.of(json.readValue(in.readAllBytes(), Conversation.class));
            }
        } catch (IllegalArgumentException | IOException | JacksonException odd) {
            return Optional.empty();
        }
    }
}
