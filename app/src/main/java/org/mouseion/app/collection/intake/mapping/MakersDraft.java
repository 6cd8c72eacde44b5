package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Texts;

/// The makers of one work, and the agents they may be.
///
/// Only what goes into the work's own facts counts as said: what is known of the agent besides stays with the record,
/// for another record may know better.
final class MakersDraft {

    private final String source;
    private final String language;
    private final Readings readings;
    private final List<Maker> makers = new ArrayList<>();
    private final List<AgentDraft> agents = new ArrayList<>();

    MakersDraft(String source, String language, Readings readings) {
        this.source = source;
        this.language = language;
        this.readings = readings;
    }

    List<Maker> makers() {
        return makers;
    }

    List<AgentDraft> agents() {
        return agents;
    }

    void take(Rule rule, List<Item> items, String tag, Said said) {
        for (Item item : items) {
            String id = item.part("id");
            if (item.main().isEmpty() && !id.isEmpty()) {
                add(new MakerName(id, id, null, null, null), item, tag, said, new Said());
            } else if (!item.main().isEmpty()) {
                boolean asWritten = rule.asWritten() || rule.each() != null;
                MakerName name = asWritten
                        ? new MakerName(item.main(), item.main(), null, null, null)
                        : MakerName.read(item.main());
                add(name, item, tag, said, said);
            }
        }
    }

    /// @param named where the name is noted: nowhere to be found if it is but an identifier
    private void add(MakerName name, Item item, String tag, Said said, Said named) {
        String role = or(item.partOrNull("role"), name.role());
        String qualifier = or(item.partOrNull("qualifier"), name.qualifier());
        if (role != null && qualifier == null && MakerWords.isQualifier(role)) {
            qualifier = role;
            role = null;
        }
        String life = or(item.partOrNull("life"), name.life());
        Dated born = date(item.part("born"), tag);
        Dated died = date(item.part("died"), tag);
        if (life == null && (born != null || died != null)) {
            life = (born == null ? "" : shortYear(item.part("born"))) + "–"
                    + (died == null ? "" : shortYear(item.part("died")));
        }
        makers.add(new Maker(
                null,
                named.note(name.name()),
                said.noteOrNull(role),
                said.noteOrNull(qualifier),
                said.noteOrNull(life)));
        agents.add(agent(name, item, role, life, born, died, tag));
    }

    private AgentDraft agent(
            MakerName name,
            Item item,
            @Nullable String role,
            @Nullable String life,
            @Nullable Dated born,
            @Nullable Dated died,
            String tag) {
        String id = item.part("id");
        Lifespan span = Lifespan.read(life, born, died, language, readings);
        return new AgentDraft(
                id.isEmpty() ? null : new SourceRef(source, id),
                MakerWords.kind(
                        item.part("kind"),
                        name.name() + " " + (role == null ? "" : role),
                        span.born() != null || !item.part("gender").isEmpty()),
                Texts.of(name.name()),
                or(item.partOrNull("sortName"), name.sortName()) instanceof String sort ? sort : name.name(),
                item.part("otherName").isEmpty() ? List.of() : List.of(item.part("otherName")),
                span.born(),
                span.died(),
                texts(tag, item.part("bornPlace")),
                texts(tag, item.part("diedPlace")),
                texts(tag, item.part("nationality")),
                item.partOrNull("gender"),
                texts(tag, item.part("about")),
                item.part("link").isEmpty() ? List.of() : List.of(item.part("link")));
    }

    private @Nullable Dated date(String written, String tag) {
        return Dates.read(written, "", "", tag, readings).dated();
    }

    /// "1609-01-01" as a label shows it.
    private static String shortYear(String written) {
        return written.matches("\\d{4}-01-01") ? written.substring(0, 4) : written;
    }

    private static Texts texts(String tag, String text) {
        return text.isEmpty() ? Texts.NONE : Texts.of(tag, text);
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null || first.isEmpty() ? second : first;
    }
}
