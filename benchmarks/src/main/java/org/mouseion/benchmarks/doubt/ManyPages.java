package org.mouseion.benchmarks.doubt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.algorithms.doubt.Slot;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageWord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages as long as written ones, made of lines of French paragraphs as the noise model misreads them.
///
/// So many lines are misread one by one; a page is twenty-five of them drawn by chance. The dictionary
/// therefore grows with the lines that are misread, not with the pages.
final class ManyPages {

    private static final int LINE = 8;
    private static final int LINES = 25;
    private static final int LINE_HEIGHT = 60;
    private static final int WORD_WIDTH = 180;

    private final List<List<String>> written = new ArrayList<>();
    private final List<List<Slot>> read = new ArrayList<>();
    private final RandomGenerator random;

    /// @param lines misread, each once
    ManyPages(Path piaf, int lines, double errors, RandomGenerator random) throws IOException {
        this.random = random;
        List<String> words = words(piaf);
        NoisyReader reader = new NoisyReader(errors, random);
        for (int i = 0; i < lines; i++) {
            int from = random.nextInt(words.size() - LINE);
            List<String> line = words.subList(from, from + LINE);
            written.add(line);
            read.add(reader.read(line, 0));
        }
    }

    private static List<String> words(Path piaf) throws IOException {
        List<String> words = new ArrayList<>();
        JsonNode tree = JsonMapper.shared().readTree(piaf.toFile());
        for (JsonNode text : tree.get("data")) {
            for (JsonNode paragraph : text.get("paragraphs")) {
                words.addAll(Keys.words(paragraph.get("context").asString()));
            }
        }
        return words;
    }

    /// Some word or words in a row that stand on a page.
    String query(int words) {
        List<String> line = written.get(random.nextInt(written.size()));
        int from = random.nextInt(line.size() - words + 1);
        return String.join(" ", line.subList(from, from + words));
    }

    PageRead page(long id) {
        List<PageWord> words = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            List<Slot> slots = read.get(random.nextInt(read.size()));
            for (int i = 0; i < slots.size(); i++) {
                Slot slot = new Slot(slots.get(i).readings(), line, false);
                words.add(new PageWord(
                        slot, 100 + i * WORD_WIDTH, 100 + line * LINE_HEIGHT, WORD_WIDTH - 20, LINE_HEIGHT - 10));
            }
        }
        String series = "register-" + id % 50;
        return new PageRead(
                id,
                series,
                "Registre " + id % 50,
                "f. " + id,
                "/pages/" + id,
                "/canvas/" + id,
                "/iiif/" + id,
                1700,
                1700,
                PageRead.Seen.EVERYBODY,
                List.of("fr"),
                words);
    }
}
