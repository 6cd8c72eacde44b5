package org.mouseion.formats.skos;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.mouseion.formats.records.bytes.EncodingGuess;
import org.mouseion.formats.records.bytes.OpenInput;
import org.mouseion.formats.records.bytes.Utf8Stream;

/// Statements of a JSON-LD 1.1 document, by Titanium. JSON-LD must be held whole, so its size is bounded.
final class JsonLdStatements {

    /// Bytes of a document; unfolded it takes some twenty times as much memory.
    static final int LARGEST = 32 << 20;

    private JsonLdStatements() {}

    static void read(OpenInput input, EncodingGuess encoding, Gathering gathering, Consumer<? super SkosOutcome> action)
            throws IOException {
        input.stream().skipNBytes(encoding.markBytes());
        InputStream utf8 = Utf8Stream.of(input.stream(), encoding.charset());
        byte[] document = utf8.readNBytes(LARGEST + 1);
        if (document.length > LARGEST) {
            String limit = Integer.toString(LARGEST);
            action.accept(new UnreadableSkos(
                    0,
                    0,
                    "line-too-long",
                    Map.of("limit", limit),
                    "JSON-LD of more than " + limit + " bytes: convert it to Turtle or N-Triples."));
            return;
        }
        try {
            JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(document)))
                    .loader((url, options) -> {
                        throw new JsonLdError(
                                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Nothing is fetched: " + url);
                    })
                    .provide(consumer(gathering));
        } catch (JsonLdError broken) {
            boolean remote = broken.getCode() == JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED
                    || broken.getCode() == JsonLdErrorCode.LOADING_DOCUMENT_FAILED && isRemote(broken);
            action.accept(new UnreadableSkos(
                    0, 0, remote ? "remote-context" : "invalid-rdf", Map.of(), String.valueOf(broken.getMessage())));
        }
    }

    private static boolean isRemote(JsonLdError broken) {
        return String.valueOf(broken.getMessage()).startsWith("Nothing is fetched");
    }

    private static RdfQuadConsumer consumer(Gathering gathering) {
        return new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graph) {
                boolean literal = RdfQuadConsumer.isLiteral(datatype, language, direction);
                gathering.add(subject, predicate, object, literal ? language == null ? "" : language : null);
                return this;
            }
        };
    }
}
