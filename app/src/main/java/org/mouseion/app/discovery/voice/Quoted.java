package org.mouseion.app.discovery.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mouseion.app.discovery.guide.relied.ReliedSources;
import org.mouseion.app.discovery.guide.talk.HouseZone;
import org.mouseion.app.knowledge.DerivativeKind;
import org.mouseion.app.knowledge.DerivativeState;
import org.mouseion.app.knowledge.Derivatives;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.RepertoireChanged;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.Sources;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// What the voices quote, as far as recall must know: each writing that a voice speaks from is a ground of its
/// quotations,
/// so that whoever changes or withdraws the writing sees who falls silent.
///
/// A voice keeps no copy of a quotation. When a writing is corrected it quotes the new words at once, and what was
/// queued
/// stands again; when it is withdrawn or over, its quotations stay pulled.
@Component
public class Quoted {

    private final Voices voices;
    private final Sources sources;
    private final Derivatives derivatives;
    private final ReliedSources relied;
    private final TransactionTemplate transaction;
    private final HouseZone zone;
    private final Clock clock;

    Quoted(
            Voices voices,
            Sources sources,
            Derivatives derivatives,
            ReliedSources relied,
            PlatformTransactionManager transactions,
            HouseZone zone,
            Clock clock) {
        this.voices = voices;
        this.sources = sources;
        this.derivatives = derivatives;
        this.relied = relied;
        this.transaction = new TransactionTemplate(transactions);
        // Heard behind a commit, where the finished transaction is still at hand.
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.zone = zone;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void opened() {
        register();
    }

    @TransactionalEventListener
    void on(RepertoireChanged changed) {
        register();
    }

    /// Makes a voice or changes it; what it quoted under another name rests on nothing any more.
    public void save(Voice voice) {
        transaction.executeWithoutResult(status -> {
            voices.find(voice.key())
                    .filter(before -> !before.author().equals(voice.author()))
                    .ifPresent(before -> writings(before)
                            .forEach(writing -> derivatives.drop(DerivativeKind.QUOTATION, key(before, writing))));
            voices.save(voice);
        });
        register();
    }

    /// Counts what an answer rested on, without the question and without whose it was.
    void said(VoiceReply reply) {
        relied.rested(reply.quotations().stream()
                .map(quotation -> quotation.source().id())
                .distinct()
                .toList());
    }

    private void register() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.get());
        transaction.executeWithoutResult(status -> voices.list()
                .forEach(voice -> writings(voice).stream()
                        .filter(writing -> writing.speaksOn(today))
                        .filter(writing -> !isStanding(voice, writing))
                        .forEach(writing -> derivatives.register(
                                DerivativeKind.QUOTATION,
                                key(voice, writing),
                                voice.author() + " – " + writing.title(),
                                writing.language(),
                                "/voices/" + voice.key(),
                                List.of(new Ground.OfSource(writing.id()))))));
    }

    private boolean isStanding(Voice voice, Source writing) {
        return derivatives
                .find(DerivativeKind.QUOTATION, key(voice, writing))
                .filter(known -> known.state() == DerivativeState.STANDING)
                .isPresent();
    }

    private List<Source> writings(Voice voice) {
        return sources.list().stream()
                .filter(source ->
                        source.kind() == SourceKind.WRITING && source.author().equals(voice.author()))
                .toList();
    }

    private static String key(Voice voice, Source writing) {
        return "voice:" + voice.key() + ":" + writing.id().value();
    }
}
