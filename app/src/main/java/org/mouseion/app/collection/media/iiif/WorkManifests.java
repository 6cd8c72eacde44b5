package org.mouseion.app.collection.media.iiif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.Tongues;
import org.mouseion.formats.iiif.auth.AuthFlowJson;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.mouseion.formats.iiif.presentation.Agent;
import org.mouseion.formats.iiif.presentation.Canvas;
import org.mouseion.formats.iiif.presentation.Describing;
import org.mouseion.formats.iiif.presentation.Description;
import org.mouseion.formats.iiif.presentation.ImageServiceLink;
import org.mouseion.formats.iiif.presentation.Link;
import org.mouseion.formats.iiif.presentation.Manifest;
import org.mouseion.formats.iiif.presentation.Medium;
import org.mouseion.formats.iiif.search.ContentSearchOne;
import org.mouseion.formats.iiif.search.ContentSearchTwo;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Describes a work and its pictures as a manifest: what its page says, in every language at once.
@Component
class WorkManifests {

    private final AllTongues tongues;
    private final HouseSource houses;
    private final WayIn wayIn;
    private final ObjectProvider<PageTexts> texts;

    WorkManifests(AllTongues tongues, HouseSource houses, WayIn wayIn, ObjectProvider<PageTexts> texts) {
        this.tongues = tongues;
        this.houses = houses;
        this.wayIn = wayIn;
        this.texts = texts;
    }

    /// Nothing where the work has no picture whose size is known.
    Optional<Manifest> find(Work work, List<ShownPicture> pictures, String base) {
        String address = base + "/iiif/works/" + work.id().value();
        List<Canvas> canvases = new ArrayList<>();
        boolean guarded = false;
        Map<PictureId, TextPage> pages = pages(work);
        for (ShownPicture picture : pictures) {
            if (picture.picture().width() > 0 && picture.picture().height() > 0) {
                canvases.add(canvas(address, canvases.size() + 1, picture, pages, base));
                guarded |= !picture.isOpen();
            }
        }
        return canvases.isEmpty()
                ? Optional.empty()
                : Optional.of(Manifest.of(
                        address + "/manifest",
                        description(work, pictures, pages.values(), base),
                        canvases,
                        contexts(guarded, !pages.isEmpty())));
    }

    /// Each extension names its context (Presentation API 3.0, section 4.6).
    private static List<String> contexts(boolean guarded, boolean searched) {
        List<String> contexts = new ArrayList<>();
        if (searched) {
            contexts.add(ContentSearchTwo.CONTEXT);
        }
        if (guarded) {
            contexts.add(AuthFlowJson.CONTEXT);
        }
        return contexts;
    }

    private Map<PictureId, TextPage> pages(Work work) {
        Map<PictureId, TextPage> pages = new HashMap<>();
        texts.ifAvailable(held -> held.listOf(work.id()).forEach(page -> pages.put(page.id(), page)));
        return pages;
    }

    private Canvas canvas(String address, int number, ShownPicture shown, Map<PictureId, TextPage> pages, String base) {
        Picture picture = shown.picture();
        ShownPicture.Held held = shown.held();
        String id =
                address + "/canvas/" + (held == null ? "e" + number : held.id().value());
        Describing about = Description.titled(tongues.say("site.picture.number", number));
        LanguageMap said =
                AllTongues.of(held == null || held.description().isEmpty() ? picture.alt() : held.description());
        about.summary(said);
        if (!picture.credit().isEmpty()) {
            about.requiredStatement(tongues.say("media.credit"), AllTongues.of(picture.credit()));
        }
        about.rights(rights(picture.rights()));
        Medium medium = held == null
                ? Medium.file(absolute(picture.address(), base), "image/jpeg", picture.width(), picture.height())
                : Medium.picture(
                        base + held.service() + "/full/max/0/default.jpg",
                        "image/jpeg",
                        picture.width(),
                        picture.height(),
                        service(held, base));
        TextPage page = held == null ? null : pages.get(held.id());
        return Canvas.of(id, about.done(), medium, page == null ? List.of() : written(page, base));
    }

    /// What was read on it, line by line; nothing where nobody has.
    private List<org.mouseion.formats.iiif.presentation.TextPage> written(TextPage page, String base) {
        if (page.writing() == null) {
            return List.of();
        }
        String path = "works/" + page.work().value() + "/pages/" + page.number() + "/lines";
        return List.of(new org.mouseion.formats.iiif.presentation.TextPage(
                base + "/iiif/" + path, base + "/iiif/2/" + path, tongues.say("media.manifest.text")));
    }

    private ImageServiceLink service(ShownPicture.Held held, String base) {
        List<JsonObject> nested = held.access() instanceof Access.OnSite
                ? List.of(AuthFlowJson.service(wayIn.probe(held.id(), base)))
                : List.of();
        return new ImageServiceLink(
                base + held.service(), base + "/iiif/2/" + held.id().value(), nested);
    }

    private Description description(Work work, List<ShownPicture> pictures, Collection<TextPage> pages, String base) {
        WorkFacts facts = work.facts();
        LanguageMap title = AllTongues.of(facts.title());
        Describing about = Description.titled(title.isEmpty() ? untitled(facts) : title)
                .row(tongues.say("media.manifest.maker"), makers(facts.makers()))
                .row(
                        tongues.say("media.manifest.date"),
                        LanguageMap.plain(
                                facts.dated() == null ? "" : facts.dated().written()))
                .row(tongues.say("media.manifest.kind"), labels(facts.kinds()))
                .row(tongues.say("media.manifest.medium"), AllTongues.of(facts.medium()))
                .row(tongues.say("media.manifest.size"), LanguageMap.plain(facts.dimensionsWritten()))
                .row(tongues.say("media.manifest.number"), LanguageMap.plain(facts.inventoryNumber()))
                .row(tongues.say("media.manifest.kept"), AllTongues.of(facts.kept()))
                .summary(AllTongues.of(facts.description()))
                .rights(rights(facts.rights().uri()))
                .provider(house(base));
        if (!facts.credit().isEmpty()) {
            about.requiredStatement(tongues.say("media.manifest.credit"), AllTongues.of(facts.credit()));
        }
        for (Locale tongue : Tongues.ALL) {
            about.homepage(Link.page(
                    base + "/" + tongue.getLanguage() + "/works/" + work.id().value(),
                    title.isEmpty() ? untitled(facts) : title,
                    tongue.getLanguage()));
        }
        about.seeAlso(Link.data(
                base + "/api/works/" + work.id().value(),
                tongues.say("media.manifest.record"),
                "application/json",
                ""));
        if (!pages.isEmpty()) {
            long id = work.id().value();
            String two = base + "/iiif/search/2/" + id;
            String one = base + "/iiif/search/1/" + id;
            about.service(ContentSearchTwo.service(two, two + "/complete"))
                    .service(ContentSearchOne.service(one, one + "/complete"));
            if (pages.stream().anyMatch(page -> page.writing() != null)) {
                about.rendering(Link.rendering(
                        base + "/works/" + id + "/text.txt", tongues.say("media.manifest.text"), "text/plain"));
            }
        }
        pictures.stream()
                .filter(picture -> picture.isOpen() && picture.held() != null)
                .findFirst()
                .ifPresent(picture -> about.thumbnail(thumbnail(picture, base)));
        return about.done();
    }

    private static Medium thumbnail(ShownPicture shown, String base) {
        Picture picture = shown.picture();
        int width = Math.min(256, picture.width());
        int height = Math.max(1, (int) Math.round((double) picture.height() * width / picture.width()));
        ShownPicture.Held held = shown.held();
        String service = held == null ? "" : base + held.service();
        return Medium.picture(
                base + shown.atMost(width),
                "image/jpeg",
                width,
                height,
                new ImageServiceLink(service, service.replace("/iiif/3/", "/iiif/2/"), List.of()));
    }

    private LanguageMap untitled(WorkFacts facts) {
        LanguageMap kind = labels(facts.kinds());
        return kind.isEmpty() ? tongues.say("site.untitled") : kind;
    }

    private static LanguageMap labels(List<Term> terms) {
        return AllTongues.of(terms.stream().map(Term::label).toList());
    }

    private static LanguageMap makers(List<Maker> makers) {
        return AllTongues.of(makers.stream()
                .map(maker -> Texts.of(
                        maker.life() == null || maker.life().isBlank()
                                ? maker.name()
                                : maker.name() + " (" + maker.life() + ")"))
                .toList());
    }

    private Agent house(String base) {
        LanguageMap name = LanguageMap.EMPTY;
        for (Map.Entry<String, String> each : houses.get().names().entrySet()) {
            name = name.and(each.getKey(), each.getValue());
        }
        return new Agent(
                base + "/",
                name,
                List.of(Link.page(base + "/", name, Tongues.ALL.getFirst().getLanguage())),
                List.of(),
                List.of());
    }

    private static String rights(@org.jspecify.annotations.Nullable String uri) {
        return uri == null ? "" : uri;
    }

    private static String absolute(String address, String base) {
        return address.startsWith("/") ? base + address : address;
    }
}
