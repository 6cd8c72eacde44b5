package org.mouseion.app.platform.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.platform.Command;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The commands of the house, as `commands/<area>.txt` names them: one class a line, `#` begins a remark.
final class CommandFiles {

    private CommandFiles() {}

    static List<Class<? extends Command>> list() throws IOException, ClassNotFoundException {
        List<Class<? extends Command>> found = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:commands/*.txt")) {
            for (String name : names(file)) {
                found.add(Class.forName(name).asSubclass(Command.class));
            }
        }
        return List.copyOf(found);
    }

    private static List<String> names(Resource file) throws IOException {
        try (InputStream in = file.getInputStream();
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}
