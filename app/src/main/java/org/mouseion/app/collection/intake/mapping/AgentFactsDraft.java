package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.intake.mapping.MappedRecord.Doubt;

/// One person or group while the rules fill it.
final class AgentFactsDraft {

    private final String language;
    private final Readings readings;
    private final List<Doubt> doubts = new ArrayList<>();

    private String kind = "";
    private Texts name = Texts.NONE;
    private String sortName = "";
    private final List<String> otherNames = new ArrayList<>();
    private @Nullable String life;
    private @Nullable Dated born;
    private @Nullable Dated died;
    private Texts bornPlace = Texts.NONE;
    private Texts diedPlace = Texts.NONE;
    private Texts nationality = Texts.NONE;
    private @Nullable String gender;
    private Texts about = Texts.NONE;
    private final List<String> links = new ArrayList<>();

    AgentFactsDraft(String language, Readings readings) {
        this.language = language;
        this.readings = readings;
    }

    void take(Rule rule, List<Item> items, Scope scope, Said said) {
        String tag = rule.language() == null ? language : rule.language();
        List<String> texts =
                items.stream().map(Item::main).filter(t -> !t.isEmpty()).toList();
        if (texts.isEmpty()) {
            return;
        }
        String first = texts.getFirst();
        switch (rule.to()) {
            case NAME -> name(rule, texts, tag, said);
            case SORT_NAME -> sortName = said.note(first);
            case OTHER_NAMES -> texts.forEach(t -> otherNames.add(said.note(t)));
            case KIND -> kind = first;
            case BORN -> born = date(first, tag, said);
            case DIED -> died = date(first, tag, said);
            case BORN_PLACE -> bornPlace = said.into(bornPlace, tag, texts, null);
            case DIED_PLACE -> diedPlace = said.into(diedPlace, tag, texts, null);
            case NATIONALITY -> nationality = said.into(nationality, tag, texts, ", ");
            case GENDER -> gender = said.note(first);
            case ABOUT -> about = said.into(about, tag, texts, "\n\n");
            case LINKS -> texts.forEach(t -> links.add(said.note(t)));
            default -> {}
        }
    }

    private void name(Rule rule, List<String> texts, String tag, Said said) {
        if (rule.asWritten()) {
            name = said.into(name, tag, texts, null);
            return;
        }
        MakerName read = MakerName.read(texts.getFirst());
        name = said.into(name, tag, List.of(read.name()), null);
        sortName = sortName.isEmpty() ? said.note(read.sortName()) : sortName;
        life = read.life();
    }

    private @Nullable Dated date(String written, String tag, Said said) {
        Dates.Read read = Dates.read(written, "", "", tag, readings);
        Dates.doubt(read, doubts);
        Dated dated = read.dated();
        return dated == null ? null : Dates.noted(dated, said);
    }

    boolean isNameless() {
        return name.isEmpty();
    }

    AgentDraft done(SourceRef source) {
        Lifespan span = Lifespan.read(life, born, died, language, readings);
        String shown = name.byTag().values().iterator().next();
        return new AgentDraft(
                source,
                MakerWords.kind(kind, shown, span.born() != null || gender != null),
                name,
                sortName.isEmpty() ? shown : sortName,
                otherNames,
                span.born(),
                span.died(),
                bornPlace,
                diedPlace,
                nationality,
                gender,
                about,
                links);
    }

    List<Doubt> doubts() {
        return doubts;
    }
}
