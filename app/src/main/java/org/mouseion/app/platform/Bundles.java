package org.mouseion.app.platform;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
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

    public static ResourceBundleMessageSource load() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(listNames());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.ENGLISH);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
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
