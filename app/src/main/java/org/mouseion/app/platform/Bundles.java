package org.mouseion.app.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The message bundles of the house: every one under `messages/`, found by its English file.
public final class Bundles {

    private Bundles() {}

    /// Base names such as `messages/platform/web`, in order.
    public static String[] listNames() throws IOException {
        Resource[] english =
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/**/*_en.properties");
        return Arrays.stream(english).map(Bundles::name).distinct().sorted().toArray(String[]::new);
    }

    /// Every sentence, read once.
    public static MessageSource load() throws IOException {
        Map<Locale, Properties> sentences = new LinkedHashMap<>();
        for (Locale language : Tongues.ALL) {
            Properties all = new Properties();
            for (String name : listNames()) {
                addTo(all, name + "_" + language.getLanguage() + ".properties");
            }
            sentences.put(language, all);
        }
        return new Sentences(sentences);
    }

    private static void addTo(Properties all, String path) throws IOException {
        Resource bundle = new ClassPathResource(path);
        if (bundle.exists()) {
            try (Reader in = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                all.load(in);
            }
        }
    }

    private static String name(Resource english) {
        try {
            String address = english.getURL().toString();
            int from = address.lastIndexOf("messages/");
            return address.substring(from, address.length() - "_en.properties".length());
        } catch (IOException e) {
            throw new IllegalStateException("A message bundle has no address: " + english, e);
        }
    }
}
