package org.mouseion.app.knowledge.visiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceDraft;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.VisitingSection;
import org.mouseion.app.knowledge.moves.Moves;
import org.mouseion.app.knowledge.recall.Morning;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the form in force as passages: a source a language, a passage a section of each site. A language is written
/// where the main site has a name in it.
@Component
class VisitingPassages implements Morning {

    private final VisitingRows rows;
    private final Sources sources;
    private final SectionWords words;
    private final MessageSource messages;
    private final Moves moves;
    private final JdbcClient sql;

    VisitingPassages(
            VisitingRows rows,
            Sources sources,
            SectionWords words,
            MessageSource messages,
            Moves moves,
            JdbcClient sql) {
        this.rows = rows;
        this.sources = sources;
        this.words = words;
        this.messages = messages;
        this.moves = moves;
        this.sql = sql;
    }

    /// `museum-free-days`.
    static String anchor(String site, VisitingSection section) {
        return site + "-" + section.slug();
    }

    static String origin(String language) {
        return "visiting:" + language;
    }

    /// A form that was filled in ahead comes into force.
    @Override
    public void begin(LocalDate day) {
        write(day);
    }

    /// Writes what is in force on `day`, else the newest version, whose validity then keeps it silent, where it is not
    /// written yet. Inside the caller's transaction; true where
    /// anything was written.
    boolean write(LocalDate day) {
        Optional<VisitingEdition> inForce = rows.findOn(day).or(rows::findNewest);
        if (inForce.isEmpty()) {
            return false;
        }
        boolean wrote = false;
        for (Locale tongue : Tongues.ALL) {
            if (!written(tongue.getLanguage(), inForce.get().version())) {
                wrote |= write(inForce.get(), new Words(messages, tongue));
            }
        }
        if (wrote) {
            // What is kept in memory of the form is read again, also where no passage changed its words.
            moves.moved(List.<SourceId>of());
        }
        return wrote;
    }

    private boolean written(String language, int version) {
        return sql.sql("select version = ? from knowledge.visiting_passages where language = ?")
                .param(version)
                .param(language)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private boolean write(VisitingEdition edition, Words said) {
        List<PassageDraft> drafts = new ArrayList<>();
        for (Site site : edition.information().sites()) {
            if (site.name().byTag().containsKey(said.tag())) {
                for (VisitingSection section : VisitingSection.values()) {
                    String text = words.of(site, section, said);
                    if (!text.isEmpty()) {
                        drafts.add(new PassageDraft(
                                anchor(site.key(), section),
                                heading(site, section, said),
                                "",
                                text,
                                Map.of("site", site.key(), "section", section.slug())));
                    }
                }
            }
        }
        sql.sql("""
                insert into knowledge.visiting_passages (language, version) values (?, ?)
                on conflict (language) do update set version = excluded.version""").param(said.tag()).param(edition.version()).update();
        if (drafts.isEmpty()
                && sources.list().stream().noneMatch(s -> s.origin().equals(origin(said.tag())))) {
            return false;
        }
        sources.take(new SourceDraft(source(edition, said), drafts, List.of(), true));
        return true;
    }

    private static String heading(Site site, VisitingSection section, Words said) {
        return site.name().in(said.locale()) + " › " + said.say("visiting.section." + section.slug());
    }

    private static Source source(VisitingEdition edition, Words said) {
        return new Source(
                new SourceId(0),
                0,
                SourceKind.VISITING,
                SourceState.DRAFT,
                said.say("visiting.title"),
                "",
                said.tag(),
                edition.owner().isEmpty() ? said.say("visiting.owner.none") : edition.owner(),
                edition.author(),
                1,
                edition.validity(),
                edition.reviewBy(),
                Audience.EVERYONE,
                "",
                origin(said.tag()),
                true,
                Instant.EPOCH);
    }
}
