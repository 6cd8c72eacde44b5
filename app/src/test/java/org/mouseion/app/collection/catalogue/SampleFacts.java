package org.mouseion.app.collection.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Dimension;
import org.mouseion.app.collection.Happening;
import org.mouseion.app.collection.Identifier;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.PartOf;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.PlaceMention;
import org.mouseion.app.collection.Rights;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;

/// Works for tests.
public final class SampleFacts {

    private static final List<String> TAGS = List.of("und", "en", "fr", "nl", "es", "zh-Hant");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz éèàçñßœ'\"\\{},<&>\n\t0123456789漢字🏛";

    private SampleFacts() {}

    public static WorkFacts titled(String title) {
        return of(Texts.of(title), List.of(), Map.of());
    }

    public static WorkDraft draft(String source, String id, String title) {
        return new WorkDraft(new SourceRef(source, id), "print of " + title, titled(title));
    }

    /// Any facts at all, every field filled now and then, with the characters that break things.
    public static WorkFacts any(RandomGenerator random) {
        Map<String, List<String>> fromSource = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            fromSource.put("z" + text(random), List.of(text(random), ""));
        }
        List<Term> terms = List.of(
                new Term(null, texts(random), null),
                new Term(new ConceptId(random.nextLong()), texts(random), "300.1"));
        List<Maker> makers = List.of(
                new Maker(new AgentId(random.nextInt(1, 9)), text(random), "artist", null, "1609–1660"),
                new Maker(null, text(random), null, "d'après", null));
        return new WorkFacts(
                texts(random),
                List.of(texts(random)),
                List.of(new Identifier("inventory", text(random))),
                random.nextBoolean() ? terms : List.of(),
                random.nextBoolean() ? makers : List.of(),
                dated(random),
                List.of(new PlaceMention(new PlaceId(4), texts(random), PlaceMention.Part.MADE)),
                terms,
                List.of(),
                texts(random),
                text(random),
                List.of(new Dimension("height", random.nextDouble(), "cm", 12.5, "")),
                terms,
                List.of(),
                terms,
                List.of(new Happening("sale", dated(random), texts(random), Texts.NONE)),
                texts(random),
                Texts.NONE,
                texts(random),
                texts(random),
                texts(random),
                random.nextBoolean() ? Rights.UNKNOWN : new Rights("http://creativecommons.org/x", text(random)),
                List.of(new Picture("/p.jpg", 1, 2, texts(random), Texts.NONE, null, random.nextBoolean())),
                List.of("https://example.org/" + random.nextInt()),
                random.nextBoolean() ? null : new PartOf(text(random), random.nextInt(9), text(random)),
                fromSource);
    }

    public static WorkFacts of(Texts title, List<Maker> makers, Map<String, List<String>> fromSource) {
        return of(title, makers, fromSource, null);
    }

    /// A work within another of its source.
    public static WorkFacts within(String title, @Nullable PartOf partOf) {
        return of(Texts.of("en", title), List.of(), Map.of(), partOf);
    }

    private static WorkFacts of(
            Texts title, List<Maker> makers, Map<String, List<String>> fromSource, @Nullable PartOf partOf) {
        WorkFacts none = WorkFacts.EMPTY;
        return new WorkFacts(
                title,
                List.of(),
                List.of(),
                List.of(),
                makers,
                none.dated(),
                List.of(),
                List.of(),
                List.of(),
                Texts.NONE,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Rights.UNKNOWN,
                List.of(),
                List.of(),
                partOf,
                fromSource);
    }

    private static @Nullable Dated dated(RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> new Dated("vers 1880", "1880~", 1875, 1885, true, false);
            default -> new Dated("n.d.", null, null, null, false, true);
        };
    }

    private static Texts texts(RandomGenerator random) {
        Map<String, String> byTag = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            byTag.put(TAGS.get(random.nextInt(TAGS.size())), text(random));
        }
        return new Texts(byTag);
    }

    private static String text(RandomGenerator random) {
        int[] points = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
