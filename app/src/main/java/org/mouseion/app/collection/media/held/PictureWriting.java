package org.mouseion.app.collection.media.held;

import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Ruling.Verdict;
import org.mouseion.app.governance.Rulings;
import org.mouseion.app.platform.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The words of a picture as people write them, and what machines propose, which nobody reads before a person took it.
@Component
public class PictureWriting {

    /// The kind of ruling under which a refused proposal is remembered.
    static final String RULING = "collection.picture.text";

    private final PictureRows rows;
    private final PictureTexts texts;
    private final Keepers keepers;
    private final Rulings rulings;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PictureWriting(
            PictureRows rows,
            PictureTexts texts,
            Keepers keepers,
            Rulings rulings,
            Ledger ledger,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.texts = texts;
        this.keepers = keepers;
        this.rulings = rulings;
        this.ledger = ledger;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// A person's words by language, in place of what was there; blank words are taken away.
    public void write(PictureId id, TextUse use, Map<String, String> byLanguage) {
        Person person = keepers.keeperOrHouse();
        transaction.executeWithoutResult(status -> {
            byLanguage.forEach((language, text) -> {
                texts.accept(id, language, use, text, "", person.id());
                texts.findProposed(id, language, use).ifPresent(proposed -> {
                    if (!text.isBlank()) {
                        texts.dropProposal(id, language, use);
                    }
                });
            });
            tell(id, "picture.described", person, Map.of("use", use.name(), "languages", languages(byLanguage)));
        });
    }

    /// Takes what was proposed, as it stands or as the person mended it.
    public void accept(PictureId id, String language, TextUse use, String asMended) {
        Person person = keepers.keeper();
        transaction.executeWithoutResult(status -> {
            PictureText proposed = texts.findProposed(id, language, use).orElse(null);
            if (proposed == null) {
                return;
            }
            String text = asMended.isBlank() ? proposed.text() : asMended.strip();
            texts.accept(id, language, use, text, proposed.proposer(), person.id());
            texts.dropProposal(id, language, use);
            boolean mended = !text.equals(proposed.text());
            rulings.rule(RULING, fingerprint(id, proposed), mended ? Verdict.UNDECIDED : Verdict.YES, "");
            tell(
                    id,
                    "picture.description-accepted",
                    person,
                    Map.of(
                            "use",
                            use.name(),
                            "languages",
                            language,
                            "engine",
                            proposed.proposer(),
                            "mended",
                            Boolean.toString(mended)));
        });
    }

    /// Says no: the same words are not proposed again for this picture.
    public void refuse(PictureId id, String language, TextUse use) {
        Person person = keepers.keeper();
        transaction.executeWithoutResult(status -> texts.findProposed(id, language, use)
                .ifPresent(proposed -> {
                    texts.dropProposal(id, language, use);
                    rulings.rule(RULING, fingerprint(id, proposed), Verdict.NO, "");
                    ledger.write(new Deed(
                            "picture.description-refused",
                            PictureEditing.subject(id),
                            PictureEditing.actor(person),
                            Map.of("use", use.name(), "languages", language, "engine", proposed.proposer())));
                }));
    }

    /// Keeps a machine's words as a proposal, unless a person has words there or once said no to these.
    ///
    /// @param engine `NAME@VERSION`
    /// @param grounds what the words rest on
    /// @return whether it waits for a person now
    public boolean propose(
            PictureId id, String language, TextUse use, String text, String engine, List<TextGround> grounds) {
        boolean written = texts.list(id).stream()
                .anyMatch(t -> t.accepted() && t.use() == use && t.language().equals(language));
        if (written
                || text.isBlank()
                || rulings.find(RULING, fingerprint(id, language, use, text)).isPresent()) {
            return false;
        }
        transaction.executeWithoutResult(status -> {
            texts.propose(id, language, use, text, engine, grounds);
            ledger.write(new Deed(
                    "picture.description-proposed",
                    PictureEditing.subject(id),
                    "engine:" + engine,
                    Map.of("use", use.name(), "languages", language)));
        });
        return true;
    }

    private void tell(PictureId id, String action, Person person, Map<String, String> facts) {
        ledger.write(new Deed(action, PictureEditing.subject(id), PictureEditing.actor(person), facts));
        WorkId work = rows.get(id).work();
        if (work != null) {
            events.publishEvent(new WorksChanged(List.of(work)));
        }
    }

    private static String languages(Map<String, String> byLanguage) {
        return String.join(" ", byLanguage.keySet().stream().sorted().toList());
    }

    private static String fingerprint(PictureId id, PictureText proposed) {
        return fingerprint(id, proposed.language(), proposed.use(), proposed.text());
    }

    private static String fingerprint(PictureId id, String language, TextUse use, String text) {
        return Rulings.fingerprint(Long.toString(id.value()), language, use.name(), text.strip());
    }
}
