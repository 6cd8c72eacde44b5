package org.mouseion.app.discovery.search;

import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.mouseion.algorithms.images.colour.ColourName;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.algorithms.images.colour.Swatch;
import org.mouseion.algorithms.images.colour.Tonality;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.catalogue.HungPictures;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.index.documents.WorkDocuments;
import org.mouseion.app.discovery.index.documents.WorkVectors;

/// What a search by colours takes over 100,000 works, each with a picture of three to eight colours drawn by lot; run
/// by
/// hand. Every question is another one to the index: nothing that was counted before is asked again.
public final class ColourSearchSpeed {

    private static final int WORKS = 100_000;
    private static final int BATCH = 1_000;

    private ColourSearchSpeed() {}

    /// @param arguments none
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("colours");
        try (IndexedMuseum museum = new IndexedMuseum(folder)) {
            WorkDocuments documents = new WorkDocuments(
                    museum.analysis,
                    museum.agents.contract,
                    museum.vocabulary.contract,
                    museum.places.contract,
                    museum.labels,
                    WorkVectors.NONE,
                    Pictures.OF_RECORDS,
                    new ByLot());
            for (long from = 1; from <= WORKS; from += BATCH) {
                List<Work> batch = new ArrayList<>();
                for (long id = from; id < from + BATCH; id++) {
                    batch.add(work(id, (id % 7 == 0 ? "Boat " : "Work ") + id)
                            .in(1500 + (int) (id % 400), 1500 + (int) (id % 400))
                            .pictured()
                            .draw());
                }
                museum.index.put(documents.make(batch));
            }
            museum.index.refresh();
            museum.index.gather();
            Search search = AskedAsVisitors.search(museum);
            for (int warm = 0; warm < 3; warm++) {
                time("", 1, search, warm, false);
            }
            for (int colours = 0; colours <= 3; colours++) {
                time("", colours, search, 10 * colours, true);
                time("boat", colours, search, 100 + 10 * colours, true);
            }
        }
    }

    private static void time(String words, int colours, Search search, int salt, boolean said) {
        List<ColourName> names = new ArrayList<>(List.of(ColourName.values()));
        double[] millis = new double[names.size()];
        long works = 0;
        for (int i = 0; i < millis.length; i++) {
            List<String> chosen = new ArrayList<>();
            for (int c = 0; c < colours; c++) {
                chosen.add(names.get((i + 5 * c) % names.size()).code());
            }
            SearchQuery query = new SearchQuery(
                    words,
                    chosen.isEmpty() ? Map.of() : Map.of(Facet.COLOUR, chosen),
                    1000 + i,
                    2000 + salt,
                    false,
                    SearchQuery.Sort.RELEVANCE,
                    1,
                    24,
                    Locale.ENGLISH);
            long begun = System.nanoTime();
            works += search.find(query).total();
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        if (said) {
            System.out.printf(
                    Locale.ROOT,
                    "%s and %d colours: %,d works found as a mean, %.1f ms median, %.1f ms longest%n",
                    words.isEmpty() ? "no words" : words,
                    colours,
                    works / millis.length,
                    millis[millis.length / 2],
                    millis[millis.length - 1]);
        }
    }

    /// Palettes drawn by the number of the work.
    private static final class ByLot implements PictureLooks {
        private final HungPictures none = new HungPictures();

        @Override
        public String state() {
            return "";
        }

        @Override
        public Map<WorkId, Hung> hanging(Collection<WorkId> works) {
            return new HashMap<>(works.stream()
                    .collect(Collectors.toMap(
                            work -> work, work -> new Hung(new PictureId(work.value()), palette(work), 640, 480))));
        }

        private static Palette palette(WorkId work) {
            SplittableRandom random = new SplittableRandom(work.value());
            int many = random.nextInt(3, 9);
            double[] shares = random.doubles(many, 0.05, 1).toArray();
            double sum = Arrays.stream(shares).sum();
            List<Swatch> swatches = Arrays.stream(shares)
                    .mapToObj(share -> new Swatch(
                            ColourName.values()[random.nextInt(ColourName.values().length)].example(), share / sum))
                    .toList();
            return new Palette(swatches, Optional.empty(), Tonality.COLOURED);
        }

        @Override
        public void forEachBatch(java.util.function.Consumer<List<Seen>> batch) {
            none.forEachBatch(batch);
        }

        @Override
        public Map<PictureId, org.mouseion.algorithms.images.motif.Motifs> motifs(Collection<PictureId> pictures) {
            return Map.of();
        }

        @Override
        public Optional<org.mouseion.algorithms.images.alike.Resemblance.Sought> find(PictureId picture) {
            return Optional.empty();
        }
    }
}
