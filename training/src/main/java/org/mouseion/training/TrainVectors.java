package org.mouseion.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mouseion.engines.vectors.ModelCard;
import org.mouseion.engines.vectors.ModelWriter;
import org.mouseion.training.evaluate.HeldOut;
import org.mouseion.training.evaluate.Speed;
import org.mouseion.training.fit.Ridge;
import org.mouseion.training.fit.Student;
import org.mouseion.training.fit.Vocabulary;
import org.mouseion.training.sources.Iconclass;
import org.mouseion.training.sources.MapFeatures;
import org.mouseion.training.sources.ParallelFolder;
import org.mouseion.training.sources.ParallelRow;
import org.mouseion.training.sources.Pictographs;
import org.mouseion.training.sources.Rows;
import org.mouseion.training.sources.Source;
import org.mouseion.training.sources.Thesaurus;
import org.mouseion.training.teacher.KeptVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Reads the sources, asks the teacher, fits, writes the model and measures it. The same data and recipe give the same
/// file on one machine, whatever the number of threads that fit.
@Command(
        name = "vectors",
        description = "Makes the vectors of four languages and measures them on what was held out.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: ./mouseion train vectors --data ../shared/data --out vectors.model"})
final class TrainVectors implements Callable<Integer> {

    @Option(names = "--data", required = true, description = "Folder with parallel/ and, to measure, inha/ and piaf/.")
    private Path data = Path.of("");

    @Option(
            names = "--out",
            defaultValue = "${sys:mouseion.home:-.}/training/target/vectors/vectors.model",
            description = "Model to write; what it reached is written beside it.")
    private Path out = Path.of("");

    @Option(
            names = "--kept",
            defaultValue = "${sys:mouseion.home:-.}/training/target/vectors",
            description = "Folder in which the teacher's vectors are kept between runs.")
    private Path kept = Path.of("");

    @Option(names = "--threads", description = "Cores to use (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    @Option(names = "--share-alike", description = "Also learn from sources whose licence forbids to ship the model.")
    private boolean shareAlike;

    @Option(names = "--without", split = ",", description = "Sources to leave out.")
    private Set<String> without = Set.of();

    @Option(names = "--weights", split = ",", description = "Weights of sources in place of their own: NAME=WEIGHT.")
    private Map<String, Float> weights = Map.of();

    @Option(
            names = "--thesaurus",
            defaultValue = "${sys:mouseion.home:-.}/app/src/main/resources/discovery/thesaurus.tsv",
            description = "The house's own thesaurus.")
    private Path thesaurus = Path.of("");

    @Option(names = "--measure-only", description = "Measure the model that is there already.")
    private boolean measureOnly;

    @Option(names = "--dimension")
    private int dimension = Recipe.DEFAULT.dimension();

    @Option(names = "--words", description = "Words that keep a vector of their own.")
    private int words = Recipe.DEFAULT.mostWords();

    @Option(names = "--buckets", description = "Buckets for letter groups, a power of two.")
    private int buckets = Recipe.DEFAULT.buckets();

    @Option(names = "--bits", description = "8 or 4 a value.")
    private int bits = Recipe.DEFAULT.bits();

    @Option(names = "--sif", description = "Constant of the words' weights.")
    private double sif = Recipe.DEFAULT.sif();

    @Option(names = "--lambda", description = "How strongly a word's vector is held near zero.")
    private double lambda = Recipe.DEFAULT.ridge().words();

    @Option(names = "--lambda-groups", description = "The same for letter groups.")
    private double lambdaGroups = Recipe.DEFAULT.ridge().groups();

    @Option(names = "--steps", description = "Steps of the conjugate gradients.")
    private int steps = Recipe.DEFAULT.ridge().steps();

    @Option(names = "--common", description = "Directions that all texts share, to take out.")
    private int common = Recipe.DEFAULT.common();

    private final long began = System.nanoTime();

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(data.resolve("parallel"))) {
            System.err.println("There is no folder 'parallel' in " + data
                    + ". Maybe --data names another folder; docs/methods/vectors.md says what lies in it.");
            return 2;
        }
        HeldOut heldOut = HeldOut.read(data);
        if (!measureOnly) {
            train(heldOut);
        }
        measure(heldOut);
        return 0;
    }

    private void train(HeldOut heldOut) throws Exception {
        Recipe recipe =
                new Recipe(dimension, sif, buckets, new Ridge(lambda, lambdaGroups, steps), common, words, bits);
        Rows rows = Rows.of(read(heldOut.texts()), heldOut.texts());
        say("%,d rows; English texts: %s", rows.rows().size(), rows.counts());
        Targets targets = Targets.of(rows, new KeptVectors(kept), recipe.dimension(), threads, this::tell);
        say("%d dimensions keep %.1f %% of the teacher's variance", recipe.dimension(), 100 * targets.variance());
        Student student = fit(rows, targets, recipe);
        write(student, recipe, Cards.of(rows, recipe, shareAlike));
    }

    private Map<Source, List<ParallelRow>> read(Set<String> heldOut) throws IOException {
        Map<Source, List<ParallelRow>> read = new LinkedHashMap<>();
        ParallelFolder folder = new ParallelFolder(data.resolve("parallel"));
        Iconclass iconclass = Iconclass.read(data.resolve("iconclass"), heldOut);
        for (Source each : Source.all()) {
            Source source = each.weighing(weights.getOrDefault(each.name(), each.weight()));
            if ((shareAlike || source.ships()) && !without.contains(source.name())) {
                read.put(
                        source,
                        switch (source.name()) {
                            case Source.THESAURUS -> Thesaurus.rows(thesaurus, source);
                            case Source.ICONCLASS_TERMS -> iconclass.terms(source);
                            case Source.ICONCLASS_BAGS -> iconclass.bags(source);
                            case Source.MAP_FEATURES -> MapFeatures.rows(data.resolve("id-tagging-schema"), source);
                            case Source.PICTOGRAPHS -> Pictographs.rows(data.resolve("cldr-annotations-full"), source);
                            default -> folder.rows(source);
                        });
            }
        }
        return read;
    }

    private Student fit(Rows rows, Targets targets, Recipe recipe) throws InterruptedException {
        Vocabulary vocabulary = Vocabulary.of(rows.rows(), rows.counted(), recipe.sif());
        say("%,d words", vocabulary.size());
        Student student = Student.fit(
                rows.rows(),
                targets.numbers(),
                targets.vectors(),
                vocabulary,
                recipe.buckets(),
                recipe.ridge(),
                recipe.common(),
                threads);
        say("Fitted");
        return student;
    }

    private void write(Student student, Recipe recipe, ModelCard card) throws IOException {
        Files.createDirectories(out.toAbsolutePath().getParent());
        ModelWriter.write(out, student.content(recipe.mostWords(), recipe.bits(), card));
        ModelWriter.write(asFitted(), student.content(Integer.MAX_VALUE, 8, card));
        say("Wrote %s, %,d bytes", out, Files.size(out));
    }

    /// The model before it was made small: every word, eight bits. Only to measure what that cost.
    private Path asFitted() {
        return out.resolveSibling(out.getFileName() + ".as-fitted");
    }

    private void measure(HeldOut heldOut) throws Exception {
        String table = new Measuring(out, asFitted(), new KeptVectors(kept), threads).table(heldOut);
        System.out.print(table);
        Files.writeString(out.resolveSibling(out.getFileName() + ".md"), table);
        List<String> captions = heldOut.across().stream()
                .flatMap(test -> test.queries().stream())
                .toList();
        if (!captions.isEmpty()) {
            Speed speed = Speed.of(out, captions);
            say(
                    "Opens in %.0f ms; %,.0f captions of %.1f words a second on one core",
                    speed.load(), speed.captions(), speed.words());
        }
    }

    private void tell(int texts) {
        say("  the teacher has %,d more", texts);
    }

    private void say(String what, Object... values) {
        System.err.printf(
                java.util.Locale.ROOT,
                "%5d s  %s%n",
                (System.nanoTime() - began) / 1_000_000_000,
                what.formatted(values));
    }
}
