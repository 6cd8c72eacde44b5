package org.mouseion.app.collection.intake.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The mappings that come with the house, in the order in which they are tried.
public final class ShippedMappings {

    private static final List<String> NAMES = List.of(
            "demo-works",
            "demo-makers",
            "demo-places",
            "tate-artworks",
            "tate-artists",
            "carnegie-objects",
            "joconde",
            "joconde-pop",
            "inha-objects",
            "inha-sales",
            "inha-actors",
            "ead");

    private static final List<Mapping> ALL =
            NAMES.stream().map(ShippedMappings::load).flatMap(Optional::stream).toList();

    private ShippedMappings() {}

    public static List<Mapping> list() {
        return ALL;
    }

    public static Optional<Mapping> find(String name) {
        return ALL.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private static Optional<Mapping> load(String name) {
        try (InputStream document = ShippedMappings.class.getResourceAsStream("/mappings/" + name + ".json")) {
            return document == null
                    ? Optional.empty()
                    : Optional.of(MappingJson.read(new String(document.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FaultyMapping faulty) {
            throw new IllegalStateException("The shipped mapping " + name + ": " + faulty.getMessage(), faulty);
        }
    }
}
