package org.mouseion.algorithms.drawing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.mouseion.algorithms.drawing.ink.Sheet;
import org.mouseion.algorithms.drawing.scene.BotanicalPlate;
import org.mouseion.algorithms.drawing.scene.CoastChart;
import org.mouseion.algorithms.drawing.scene.Facade;
import org.mouseion.algorithms.drawing.scene.Landscape;
import org.mouseion.algorithms.drawing.scene.NightSky;
import org.mouseion.algorithms.drawing.scene.Photogram;
import org.mouseion.algorithms.drawing.scene.RuledRelief;
import org.mouseion.algorithms.drawing.scene.Scene;
import org.mouseion.algorithms.drawing.scene.TileWork;
import org.mouseion.algorithms.drawing.scene.WaveStudy;

/// The kinds of drawing, and the words that call for each.
public enum Family {
    /// Rows of waves under a graded sky.
    WAVES(new WaveStudy(), "sea", "wave", "ship", "boat", "harbour", "storm-at", "raft", "fishing", "coast", "canoe"),
    /// White plants on Prussian blue.
    PHOTOGRAM(new Photogram(), "cyanotype", "seaweed", "photogram", "alga", "fern"),
    /// A plant with leaves and flowers.
    PLANT(
            new BotanicalPlate(),
            "plant",
            "flower",
            "botan",
            "leaf",
            "rose",
            "tulip",
            "iris",
            "fruit",
            "grass",
            "bouquet",
            "garden"),
    /// A chart of an island.
    CHART(new CoastChart(), "map", "chart", "plan", "aerial", "geograph", "travel", "discover"),
    /// A front with columns, arches, a dome or towers.
    FACADE(
            new Facade(),
            "architect",
            "church",
            "temple",
            "mosque",
            "castle",
            "palace",
            "tower",
            "house",
            "bridge",
            "town",
            "street",
            "ruin",
            "interior",
            "courtyard"),
    /// Swirling night over dark hills.
    NIGHT(new NightSky(), "night", "star", "moon", "sky", "comet", "dream", "astronom"),
    /// Hills, trees and weather.
    LANDSCAPE(
            new Landscape(),
            "landscape",
            "mountain",
            "tree",
            "forest",
            "countryside",
            "river",
            "field",
            "harvest",
            "winter",
            "sunset",
            "volcano",
            "windmill",
            "season",
            "hunting",
            "farm"),
    /// Interlaced bands in mirrored squares.
    TILES(
            new TileWork(),
            "textile",
            "carpet",
            "tapestry",
            "tile",
            "mosaic",
            "ornament",
            "geometric",
            "lace",
            "embroider",
            "manuscript",
            "arabesque",
            "abstract",
            "glass"),
    /// A head or a vessel in relief, ruled as medals were.
    RELIEF(
            new RuledRelief(),
            "portrait",
            "bust",
            "vase",
            "ceramic",
            "sculpture",
            "statue",
            "medal",
            "woman",
            "man",
            "ruler",
            "porcelain",
            "mask",
            "people");

    private final Scene scene;
    private final List<String> words;

    Family(Scene scene, String... words) {
        this.scene = scene;
        this.words = List.of(words);
    }

    void draw(Sheet sheet) {
        scene.draw(sheet);
    }

    /// The family that most hints call for; the earlier one where two are called equally, a landscape where none is.
    public static Family suiting(Collection<String> hints) {
        Family best = LANDSCAPE;
        long most = 0;
        for (Family family : values()) {
            long called = hints.stream()
                    .map(hint -> hint.toLowerCase(Locale.ROOT))
                    .filter(hint -> family.words.stream().anyMatch(hint::contains))
                    .count();
            if (called > most) {
                most = called;
                best = family;
            }
        }
        return best;
    }
}
