package org.mouseion.app.knowledge.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A person's way with sources: take in, change, publish, withdraw, bring back. Each step is one transaction.
@Component
public class SourceEditing {

    private final SourceRows rows;
    private final PassageRows passages;
    private final DraftRows drafts;
    private final SourceWriting writing;
    private final FileStore files;
    private final Editors editors;
    private final TransactionTemplate transaction;

    SourceEditing(
            SourceRows rows,
            PassageRows passages,
            DraftRows drafts,
            SourceWriting writing,
            FileStore files,
            Editors editors,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.passages = passages;
        this.drafts = drafts;
        this.writing = writing;
        this.files = files;
        this.editors = editors;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// A source as its desk shows it.
    ///
    /// @param source as it is published, or as its draft has it where nothing is
    /// @param draft what waits to be published, or null
    /// @param inForce its published passages
    /// @param drafted the passages of the draft; those in force where there is none
    public record Opened(
            Source source,
            DraftRows.@org.jspecify.annotations.Nullable Waiting draft,
            List<Passage> inForce,
            List<Passage> drafted) {

        /// The particulars a person goes on from.
        public Source wanted() {
            return draft == null ? source : draft.source();
        }
    }

    /// A [Problem] `source-not-found` where there is none.
    public Opened open(SourceId id) {
        Source source =
                rows.find(id).orElseThrow(() -> Problem.notFound("source-not-found", Long.toString(id.value())));
        DraftRows.Waiting draft = drafts.find(id).orElse(null);
        List<Passage> inForce = writing.inForce(id);
        return new Opened(source, draft, inForce, draft == null ? inForce : passages.listDraft(id));
    }

    /// A new source; a draft until it is published.
    ///
    /// @param file the bytes it was read from; none where it was typed
    public SourceId begin(Source particulars, List<PassageDraft> words, byte[] file) {
        String kept = keep(file);
        return within(() -> writing.begin(particulars, words, kept, editors.editor()));
    }

    /// New words for a source, as a draft. Where they are the words it has, nothing waits.
    public boolean rewrite(SourceId id, String language, List<PassageDraft> words, byte[] file) {
        String kept = keep(file);
        return within(() -> {
            Source now = lock(id);
            Source wanted = Particulars.withLanguage(open(id).wanted(), language);
            return writing.redraft(now, wanted, words, List.of(), kept, editors.editor());
        });
    }

    /// New particulars, as a draft.
    public boolean change(SourceId id, Function<Source, Source> change) {
        return within(() -> {
            Source now = lock(id);
            Opened opened = open(id);
            String file =
                    opened.draft() == null ? drafts.fileOf(id) : opened.draft().file();
            return writing.redraft(
                    now, change.apply(opened.wanted()), asDrafts(opened.drafted()), List.of(), file, editors.editor());
        });
    }

    /// The words and particulars of an older version, as a draft.
    public boolean restore(SourceId id, int version) {
        return within(() -> {
            Source now = lock(id);
            DraftRows.Version old = drafts.listVersions(id).stream()
                    .filter(v -> v.source().version() == version)
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("source-version-not-found", Integer.toString(version)));
            List<Passage> words = passages.list(id, old.words());
            return writing.redraft(now, old.source(), asDrafts(words), words, old.file(), editors.editor());
        });
    }

    public Source publish(SourceId id) {
        return within(() -> writing.publish(lock(id), editors.editor()));
    }

    public Source withdraw(SourceId id) {
        return within(() -> writing.withdraw(lock(id), editors.editor(), "person"));
    }

    public void discard(SourceId id) {
        within(() -> {
            writing.discard(lock(id), editors.editor());
            return true;
        });
    }

    private Source lock(SourceId id) {
        return rows.lock(id).orElseThrow(() -> Problem.notFound("source-not-found", Long.toString(id.value())));
    }

    private static List<PassageDraft> asDrafts(List<Passage> passages) {
        return passages.stream()
                .map(p -> new PassageDraft(p.anchor(), p.heading(), p.place(), p.text(), p.particulars()))
                .toList();
    }

    private String keep(byte[] file) {
        if (file.length == 0) {
            return "";
        }
        try {
            return files.put(new ByteArrayInputStream(file)).sha256().toLowerCase(Locale.ROOT);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private <T> T within(java.util.function.Supplier<T> change) {
        editors.editor();
        return Objects.requireNonNull(transaction.execute(status -> change.get()));
    }
}
