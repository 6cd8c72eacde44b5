package org.mouseion.app.platform.console;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Bundles;

/// The help texts of the commands in one language, as picocli asks for them: the message `command.import.usage.header`
/// is its `mouseion.import.usage.header`.
final class HelpWords extends ResourceBundle {

    private static final String PREFIX = "command.";

    private final Map<String, String> byKey;

    private HelpWords(Map<String, String> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    static HelpWords of(Locale locale) throws IOException {
        Map<String, String> byKey = new HashMap<>();
        for (String name : Bundles.listNames()) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    name.replace('/', '.'),
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().stream()
                    .filter(key -> key.startsWith(PREFIX))
                    .forEach(key -> add(byKey, key, bundle.getString(key), locale));
        }
        return new HelpWords(byKey);
    }

    /// What every command shares (`command.data`, `command.usage.synopsisHeading`) is also known without a command.
    private static void add(Map<String, String> byKey, String key, String text, Locale locale) {
        String said = new MessageFormat(text, locale).format(new Object[0]);
        String rest = key.substring(PREFIX.length());
        byKey.put("mouseion." + rest, said);
        if (!rest.contains(".") || rest.endsWith("Heading")) {
            byKey.put(rest, said);
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return byKey.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(byKey.keySet());
    }
}
