package org.mouseion.app.knowledge.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.sources.TypedText;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Tongues;
import org.mouseion.formats.documents.Document;
import org.mouseion.formats.documents.DocumentFiles;
import org.mouseion.formats.documents.DocumentLimits;
import org.mouseion.formats.documents.DocumentOutcome;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Words as they come in.
@Component
public class TextsIn {

    private static final int LOOKED_AT = 4_000;

    private final PageFetch fetch;
    private final ObjectProvider<Languages> languages;

    TextsIn(PageFetch fetch, ObjectProvider<Languages> languages) {
        this.fetch = fetch;
        this.languages = languages;
    }

    /// What came in.
    ///
    /// @param language of the four, or empty where nobody can tell
    /// @param origin file name or address
    /// @param hidden how many runs of words were left out because nobody would see them
    public record Came(
            String title, String language, List<PassageDraft> passages, String origin, byte[] bytes, int hidden) {}

    /// A [Problem] `document-…` where it cannot be read.
    public Came read(byte[] bytes, String name) {
        return switch (DocumentFiles.read(bytes, name, DocumentLimits.standard())) {
            case DocumentOutcome.Unreadable unreadable -> throw problem(unreadable.reason(), name);
            case DocumentOutcome.Read read -> came(read.document(), name, bytes);
        };
    }

    /// A [Problem] `fetch-…` where the page is not to be had.
    public Came fetch(String address) {
        PageFetch.Page page = fetch.get(address);
        Came came = read(page.bytes(), page.name());
        return new Came(
                came.title(), came.language(), came.passages(), page.address().toString(), page.bytes(), came.hidden());
    }

    public Came typed(String text) {
        List<PassageDraft> passages = TypedText.read(text);
        if (passages.isEmpty()) {
            throw new Problem("document-empty", 422, "");
        }
        return new Came("", languageOf("", passages), passages, "", new byte[0], 0);
    }

    private static Problem problem(DocumentOutcome.Reason reason, String name) {
        return switch (reason) {
            case EMPTY -> new Problem("document-empty", 422, name);
            case TOO_LARGE -> new Problem("document-too-large", 422, name);
            case UNKNOWN_KIND -> new Problem("document-unknown-kind", 422, name);
            case OLD_WORD -> new Problem("document-old-word", 422, name);
            case ENCRYPTED -> new Problem("document-encrypted", 422, name);
            case BROKEN -> new Problem("document-broken", 422, name);
            case SCANNED -> new Problem("document-scanned", 422, name);
            case BOMB -> new Problem("document-bomb", 422, name);
        };
    }

    private Came came(Document document, String name, byte[] bytes) {
        List<PassageDraft> passages = document.pieces().stream()
                .map(piece -> new PassageDraft(
                        "",
                        piece.headings().stream()
                                .map(heading -> heading.replace('›', '>'))
                                .collect(Collectors.joining(" › ")),
                        piece.place(),
                        piece.text(),
                        Map.of()))
                .toList();
        return new Came(
                document.title(), languageOf(document.language(), passages), passages, name, bytes, document.hidden());
    }

    private String languageOf(String said, List<PassageDraft> passages) {
        String words = passages.stream().map(PassageDraft::text).collect(Collectors.joining(" "));
        String looked = words.substring(0, Math.min(words.length(), LOOKED_AT));
        // What a programme wrote into a file is the language of the programme as often as that of the text.
        Languages detector = languages.getIfAvailable();
        return (detector == null ? java.util.Optional.<String>empty() : detector.findLanguage(looked))
                .flatMap(Tongues::find)
                .or(() -> Tongues.find(said))
                .map(Locale::getLanguage)
                .orElse("");
    }
}
