package org.mouseion.app.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What every page needs to be itself: its words, its place on the site, who looks at it. Made by [Pages].
///
/// @param title title without the name of the house
/// @param description one sentence for search engines and link previews; may be empty
/// @param path site path without language prefix, beginning with `/`
/// @param query query string without `?`, may be empty
/// @param base scheme and host the visitor came by, or the house's public address
/// @param picture absolute address of a preview picture, or null
/// @param jsonLd schema.org documents, already serialised
/// @param fragment true where htmx asked for the changed part only
/// @param csrf name and value of the hidden form field against forged requests; both empty where none is needed
/// @param asset from a static path such as `styles/house.css` to its address with a fingerprint
/// @param doors ways into parts of the site that this house has
public record Page(
        Words words,
        House house,
        String title,
        String description,
        String path,
        String query,
        String base,
        Optional<Person> person,
        @Nullable String picture,
        List<String> jsonLd,
        boolean indexed,
        boolean fragment,
        Csrf csrf,
        boolean islands,
        UnaryOperator<String> asset,
        List<SiteDoor> doors) {

    /// The hidden field of a form.
    public record Csrf(String name, String value) {
        public static final Csrf NONE = new Csrf("", "");
    }

    public Page {
        jsonLd = List.copyOf(jsonLd);
        doors = List.copyOf(doors);
    }

    public Locale locale() {
        return words.locale();
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /// The address on this site of `target` (a path beginning with `/`) in the language of this page. Paths of the
    /// desk, the API and
    /// static files carry no language.
    public String to(String target) {
        return unprefixed(target) ? target : "/" + words.tag() + ("/".equals(target) ? "" : target);
    }

    /// This very page in another language.
    public String inLanguage(Locale other) {
        String suffix = query.isEmpty() ? "" : "?" + query;
        if (unprefixed(path)) {
            return path + "?" + queryWithout("lang") + "lang=" + other.toLanguageTag();
        }
        return "/" + other.toLanguageTag() + ("/".equals(path) ? "" : path) + suffix;
    }

    private String queryWithout(String name) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.equals(name) && !part.startsWith(name + "="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
    }

    /// The address search engines should keep: this page, in this language, without passing state unless it is the
    /// page's subject.
    public String canonical() {
        return base + to(path) + (query.isEmpty() || !indexed ? "" : "?" + query);
    }

    public String absolute(String target) {
        return base + to(target);
    }

    public String asset(String staticPath) {
        return asset.apply(staticPath);
    }

    public Page withPicture(@Nullable String address) {
        return new Page(
                words,
                house,
                title,
                description,
                path,
                query,
                base,
                person,
                address,
                jsonLd,
                indexed,
                fragment,
                csrf,
                islands,
                asset,
                doors);
    }

    public Page withJsonLd(String... documents) {
        return new Page(
                words,
                house,
                title,
                description,
                path,
                query,
                base,
                person,
                picture,
                List.of(documents),
                indexed,
                fragment,
                csrf,
                islands,
                asset,
                doors);
    }

    /// The page, asking search engines to leave it out (searches with filters, the desk).
    public Page unindexed() {
        return new Page(
                words,
                house,
                title,
                description,
                path,
                query,
                base,
                person,
                picture,
                jsonLd,
                false,
                fragment,
                csrf,
                islands,
                asset,
                doors);
    }

    private static boolean unprefixed(String target) {
        return target.startsWith("/desk")
                || target.startsWith("/api")
                || target.startsWith("/account")
                || target.startsWith("/static")
                || target.startsWith("/pictures")
                || target.startsWith("/iiif")
                || !target.startsWith("/");
    }
}
