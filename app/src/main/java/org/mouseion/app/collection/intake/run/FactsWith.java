package org.mouseion.app.collection.intake.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.mouseion.app.collection.Happening;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.catalogue.FactsJson;

/// Facts with one field changed.
final class FactsWith {

    private FactsWith() {}

    static WorkFacts happenings(WorkFacts f, List<Happening> happenings) {
        return new WorkFacts(
                f.title(),
                f.otherTitles(),
                f.identifiers(),
                f.kinds(),
                f.makers(),
                f.dated(),
                f.places(),
                f.materials(),
                f.techniques(),
                f.medium(),
                f.dimensionsWritten(),
                f.dimensions(),
                f.subjects(),
                f.periods(),
                f.styles(),
                happenings,
                f.description(),
                f.inscription(),
                f.credit(),
                f.provenance(),
                f.kept(),
                f.rights(),
                f.pictures(),
                f.links(),
                f.partOf(),
                f.fromSource());
    }

    static String digest(WorkFacts facts) {
        try {
            byte[] text = FactsJson.write(facts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
