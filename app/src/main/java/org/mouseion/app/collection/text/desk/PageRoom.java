package org.mouseion.app.collection.text.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.Keepers;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.text.layers.Layer;
import org.mouseion.app.collection.text.layers.LayerRows;
import org.mouseion.app.collection.text.layers.PageSeries;
import org.mouseion.app.collection.text.layers.PageStandings;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.DeskTile;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Words;
import org.mouseion.formats.pages.PageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What the pages of the transcription desk have in common: who may enter, the frame, the page that an address names.
@Component
class PageRoom {

    private final Pages pages;
    private final Desk desk;
    private final Keepers keepers;
    private final People people;
    private final Works works;
    private final PageStandings standings;
    private final PictureRows pictures;
    private final LayerRows layers;

    PageRoom(
            Pages pages,
            Desk desk,
            Keepers keepers,
            People people,
            Works works,
            PageStandings standings,
            PictureRows pictures,
            LayerRows layers) {
        this.pages = pages;
        this.desk = desk;
        this.keepers = keepers;
        this.people = people;
        this.works = works;
        this.standings = standings;
        this.pictures = pictures;
        this.layers = layers;
    }

    /// The person who asks, or a [Problem] where they may not.
    Person person() {
        return keepers.keeper();
    }

    ModelAndView page(HttpServletRequest request, String template, String title, Object... arguments) {
        Page page =
                pages.of(request, pages.words(request).say(title, arguments)).unindexed();
        return new ModelAndView("collection/text/" + template)
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("people", people);
    }

    Words words(HttpServletRequest request) {
        return pages.words(request);
    }

    Work work(long id) {
        return works.get(new WorkId(id));
    }

    Leaf leaf(long work, int number) {
        PageStandings.Standing standing = standings
                .find(new WorkId(work), number)
                .orElseThrow(() -> Problem.notFound("page-not-found", Integer.toString(number)));
        return new Leaf(work(work), number, pictures.get(standing.id()));
    }

    /// A layer of this page, in pixels of its picture.
    Held layer(Leaf leaf, long id) {
        Layer layer = layers.get(id);
        if (!layer.picture().equals(leaf.picture().id())) {
            throw Problem.notFound("layer-not-found", Long.toString(id));
        }
        return held(leaf, layer);
    }

    Held held(Leaf leaf, Layer layer) {
        HeldPicture picture = leaf.picture();
        PageText text = layers.text(layer.id()).fittedTo(picture.width(), picture.height());
        return new Held(layer, text);
    }

    /// A layer with its text.
    record Held(Layer layer, PageText text) {}

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        DeskMenu.Entry pagesEntry() {
            return new DeskMenu.Entry("collection", 13, "transcription.title", "/desk/pages", Keepers.ROLES);
        }

        @Bean
        DeskTile unreadPagesTile(PageSeries series) {
            return new DeskTile(22, "transcription.tile.unread", "/desk/pages", series::countUnread);
        }

        @Bean
        Feature transcriptionFeature() {
            return Feature.on("collection.text.transcription", List.of());
        }
    }
}
