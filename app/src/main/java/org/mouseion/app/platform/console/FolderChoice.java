package org.mouseion.app.platform.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.key.FolderKey;

/// Which data folder a command is about: the one that `--data` names, else `MOUSEION_DATA`, else the one house that is
/// open here (the demonstration or the house proper), else the house proper. Here is the folder of the program
/// (`MOUSEION_HOME`), else where the person stands.
///
/// @param named whether a person named it
/// @param base where `data/house` and `data/demo` lie
public record FolderChoice(DataFolder folder, boolean named, Path base) {

    static FolderChoice of(@Nullable Path data, Map<String, String> environment) {
        Path base = Path.of(environment.getOrDefault("MOUSEION_HOME", "")).toAbsolutePath();
        String fromEnvironment = environment.getOrDefault("MOUSEION_DATA", "");
        if (data != null) {
            return new FolderChoice(new DataFolder(data), true, base);
        }
        if (!fromEnvironment.isBlank()) {
            return new FolderChoice(new DataFolder(Path.of(fromEnvironment)), true, base);
        }
        List<DataFolder> open = Stream.of(house(base), demo(base))
                .filter(folder -> FolderKey.findHolder(folder).isPresent())
                .toList();
        return new FolderChoice(open.size() == 1 ? open.getFirst() : house(base), false, base);
    }

    static DataFolder house(Path base) {
        return new DataFolder(base.resolve("data").resolve("house"));
    }

    static DataFolder demo(Path base) {
        return new DataFolder(base.resolve("data").resolve("demo"));
    }
}
