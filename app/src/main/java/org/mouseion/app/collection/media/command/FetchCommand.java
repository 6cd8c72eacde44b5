package org.mouseion.app.collection.media.command;

import java.io.IOException;
import org.mouseion.app.collection.media.take.Offers;
import org.mouseion.app.collection.media.take.Wishes;
import org.mouseion.app.platform.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./mouseion media fetch [MANIFEST]`: brings pictures in from the addresses in the records, or from the
/// IIIF manifest
/// of another house.
@Command(name = "fetch")
public final class FetchCommand implements org.mouseion.app.platform.Command {

    private final Offers offers;
    private final TakeTelling telling;

    @Parameters(index = "0", arity = "0..1", paramLabel = "MANIFEST", descriptionKey = "manifest", defaultValue = "")
    private String manifest = "";

    @Option(names = "--dry-run", descriptionKey = "dry-run", defaultValue = "false")
    private boolean dry;

    FetchCommand(Offers offers, TakeTelling telling) {
        this.offers = offers;
        this.telling = telling;
    }

    @Override
    public Integer call() throws IOException {
        return telling.look(
                manifest.isBlank()
                        ? offers.fromRecords(Wishes.NONE, Person.HOUSE.id())
                        : offers.fromManifest(manifest, Wishes.NONE, Person.HOUSE.id()),
                dry);
    }
}
