package org.mouseion.app.platform.console;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./mouseion serve`: opens the house to everyone until it is told to stop.
@Command(name = "serve")
final class ServeCommand implements StandAlone {

    private final Start start;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
    private @Nullable Integer port;

    @Option(names = "--database", paramLabel = "URL", descriptionKey = "database")
    private @Nullable String database;

    ServeCommand(Start given) {
        this.start = given.orElse(FolderChoice.house(given.choice().base()));
    }

    @Override
    public Integer call() throws Exception {
        OpenHouse.checkFree(start);
        Map<String, String> settings = new LinkedHashMap<>();
        if (port != null) {
            settings.put("server.port", port.toString());
        }
        if (database != null) {
            settings.put("mouseion.database.url", database);
        }
        try (ConfigurableApplicationContext house = start.openToEveryone(settings)) {
            OpenHouse open = new OpenHouse(house, start);
            open.sayAddress("console.open");
            open.sayFirstLink();
            open.awaitClosing();
        }
        return DONE;
    }
}
