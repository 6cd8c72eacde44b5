package org.mouseion.app.collection.catalogue.desk;

import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PartOf;
import org.mouseion.app.collection.Rights;
import org.mouseion.app.collection.WorkFacts;
import org.springframework.stereotype.Component;

/// Lays what a person sent over the facts they saw. What the form does not show stays as it was.
@Component
final class WorkForm {

    private final FormNames names;

    WorkForm(FormNames names) {
        this.names = names;
    }

    /// @param language of the page, in which single words are taken to be written
    WorkFacts apply(Sent sent, WorkFacts seen, String language) {
        return new WorkFacts(
                sent.texts("title", seen.title()),
                FormLists.otherTitles(sent, seen.otherTitles()),
                FormLists.identifiers(sent, seen.identifiers()),
                FormTerms.terms(sent, "kinds", seen.kinds(), language),
                names.makers(sent, seen.makers()),
                FormDates.dated(sent, seen.dated(), language),
                names.places(sent, seen.places(), language),
                FormTerms.terms(sent, "materials", seen.materials(), language),
                FormTerms.terms(sent, "techniques", seen.techniques(), language),
                sent.texts("medium", seen.medium()),
                sent.has("dimensionsWritten") ? sent.get("dimensionsWritten") : seen.dimensionsWritten(),
                FormLists.dimensions(sent, seen),
                FormTerms.terms(sent, "subjects", seen.subjects(), language),
                FormTerms.terms(sent, "periods", seen.periods(), language),
                FormTerms.terms(sent, "styles", seen.styles(), language),
                seen.happenings(),
                sent.texts("description", seen.description()),
                sent.texts("inscription", seen.inscription()),
                sent.texts("credit", seen.credit()),
                sent.texts("provenance", seen.provenance()),
                sent.texts("kept", seen.kept()),
                rights(sent, seen.rights()),
                FormPictures.pictures(sent, seen.pictures()),
                sent.lines("links", seen.links()),
                partOf(sent, seen.partOf()),
                seen.fromSource());
    }

    /// A record that never lay in another and is given nothing here stays alone.
    private static @Nullable PartOf partOf(Sent sent, @Nullable PartOf seen) {
        if (!sent.has("partOf.whole")) {
            return seen;
        }
        String whole = sent.get("partOf.whole");
        String level = sent.get("partOf.level");
        String order = sent.get("partOf.order");
        if (whole.isEmpty() && level.isEmpty() && !sent.has("partOf.top")) {
            return null;
        }
        return new PartOf(whole, order.matches("\\d{1,9}") ? Integer.parseInt(order) : 0, level);
    }

    private static Rights rights(Sent sent, Rights seen) {
        return new Rights(
                sent.has("rights.uri") ? RightsChoice.check(sent.get("rights.uri"), seen.uri()) : seen.uri(),
                sent.has("rights.written") ? sent.get("rights.written") : seen.written());
    }
}
