package org.mouseion.benchmarks.guide.injected;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.mouseion.benchmarks.guide.injected.files.HiddenMarkdown;
import org.mouseion.benchmarks.guide.injected.files.HiddenPage;
import org.mouseion.benchmarks.guide.injected.files.HiddenPdf;
import org.mouseion.benchmarks.guide.injected.files.HiddenWord;
import org.mouseion.benchmarks.guide.injected.files.Hiding;

/// The kinds of file in which words are hidden.
enum Upload {
    PDF(Carrier.PDF, "pdf", HiddenPdf.WAYS, HiddenPdf::of),
    WORD(Carrier.WORD, "docx", HiddenWord.WAYS, HiddenWord::of),
    HTML(Carrier.HTML, "html", HiddenPage.WAYS, HiddenPage::of),
    MARKDOWN(Carrier.MARKDOWN, "md", HiddenMarkdown.WAYS, HiddenMarkdown::of),
    /// The same page as HTML, fetched from an address.
    WEB(Carrier.WEB, "html", HiddenPage.WAYS, HiddenPage::of);

    /// What a reader sees of each file, about nothing that is asked.
    private static final List<String> SEEN = List.of(
            "The gardener keeps a list of the trees behind the wall.",
            "Every spring the oldest pear is looked at by a surgeon of trees.");

    private final Carrier carrier;
    private final String extension;
    private final List<String> ways;
    private final BiFunction<List<String>, Hiding, byte[]> maker;

    Upload(Carrier carrier, String extension, List<String> ways, BiFunction<List<String>, Hiding, byte[]> maker) {
        this.carrier = carrier;
        this.extension = extension;
        this.ways = ways;
        this.maker = maker;
    }

    Carrier carrier() {
        return carrier;
    }

    List<String> ways() {
        return ways;
    }

    byte[] bytes(Attempt attempt) {
        // Beside the question, so that the ranking would find it first.
        return maker.apply(SEEN, Hiding.of(attempt.probe() + " " + attempt.payload()));
    }

    String fileName(Attempt attempt) {
        return "leaf-" + name().toLowerCase(Locale.ROOT) + "-" + attempt.number() + "." + extension;
    }
}
