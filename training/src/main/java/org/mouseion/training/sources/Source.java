package org.mouseion.training.sources;

import java.util.List;

/// A file of rows to learn from.
///
/// @param name stable name, also that of the file without its ending
/// @param file name in the folder `parallel`
/// @param licence as its publisher states it
/// @param ships whether a model made of it may ship under Apache-2.0; share-alike licences may ask the same of what is
///     made of them, so they are only measured
/// @param weight how much a row counts beside one of weight 1
public record Source(String name, String file, String licence, boolean ships, float weight) {

    /// The name of the house's own thesaurus, which lies in no folder of data.
    public static final String THESAURUS = "thesaurus";

    /// Iconclass' own lists of keywords, read as their repository publishes them: pairs of keywords,
    /// and the keywords of a notation beside its text.
    public static final String ICONCLASS_TERMS = "iconclass-terms";

    public static final String ICONCLASS_BAGS = "iconclass-bags";

    public static final String MAP_FEATURES = "map-features";

    public static final String PICTOGRAPHS = "pictographs";

    /// The sources known. Terms of the field weigh more: they are few and nearest to what a museum writes.
    public static List<Source> all() {
        return List.of(
                new Source(THESAURUS, "", "Apache-2.0", true, 2),
                of("tatoeba", "CC BY 2.0 FR", true, 1.5f),
                of("iconclass-texts", "CC0 1.0", true, 1),
                new Source(ICONCLASS_TERMS, "", "CC0 1.0", true, 1),
                new Source(ICONCLASS_BAGS, "", "CC0 1.0", true, 1),
                new Source(MAP_FEATURES, "", "ISC", true, 1),
                new Source(PICTOGRAPHS, "", "Unicode-3.0", true, 1),
                of("wordnet-fr-wolf", "CeCILL-C", true, 1),
                of("wordnet-es-mcr", "CC BY 3.0", true, 1),
                of("libreoffice-help", "MPL-2.0", true, 1),
                new Source("wordnet-glosses-en", "wordnet-glosses-en.txt.gz", "WordNet 3.0", true, 1),
                of("wordnet-nl-odwn", "CC BY-SA 4.0", false, 1),
                of("wiktionary-fr", "CC BY-SA 3.0", false, 1),
                of("wiktionary-nl", "CC BY-SA 3.0", false, 1),
                of("wiktionary-es", "CC BY-SA 3.0", false, 1));
    }

    private static Source of(String name, String licence, boolean ships, float weight) {
        return new Source(name, name + ".tsv.gz", licence, ships, weight);
    }

    public Source weighing(float other) {
        return new Source(name, file, licence, ships, other);
    }

    /// Whether it says again what other sources say, so that its words are not counted among the frequent ones.
    public boolean repeats() {
        return name.equals(ICONCLASS_BAGS);
    }
}
