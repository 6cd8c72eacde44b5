package org.mouseion.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The house speaks four languages, all of them whole.
class MessagesTest {

    private static final List<String> TAGS = List.of("en", "fr", "nl", "es");
    private static final String FOLDER = "app/src/main/resources/messages";

    @Test
    void every_bundle_says_the_same_things_in_four_languages() throws IOException {
        for (Path english : bundles()) {
            Set<String> keys = new TreeSet<>(read(english, "en").stringPropertyNames());
            for (String tag : TAGS) {
                assertThat(new TreeSet<>(read(english, tag).stringPropertyNames()))
                        .as("%s in %s", english.getFileName(), tag)
                        .isEqualTo(keys);
            }
        }
    }

    @Test
    void no_key_is_said_in_two_bundles() throws IOException {
        TreeMap<String, Path> home = new TreeMap<>();
        for (Path english : bundles()) {
            for (String key : read(english, "en").stringPropertyNames()) {
                Path other = home.put(key, english);
                assertThat(other).as("%s is in %s and %s", key, english, other).isNull();
            }
        }
    }

    @Test
    void every_sentence_can_be_formatted_and_uses_the_same_arguments() throws IOException {
        for (Path english : bundles()) {
            Properties inEnglish = read(english, "en");
            for (String tag : TAGS) {
                Properties said = read(english, tag);
                for (String key : said.stringPropertyNames()) {
                    var format = new MessageFormat(said.getProperty(key), Locale.forLanguageTag(tag));
                    int arguments = new MessageFormat(inEnglish.getProperty(key), Locale.ENGLISH)
                            .getFormatsByArgumentIndex()
                            .length;
                    assertThat(format.getFormatsByArgumentIndex().length)
                            .as("arguments of %s in %s", key, tag)
                            .isLessThanOrEqualTo(Math.max(arguments, 3));
                }
            }
        }
    }

    @Test
    void french_has_its_spaces_before_tall_signs_and_inside_quotation_marks() throws IOException {
        // An ordinary space lets a sign fall alone onto the next line; none at all is a mistake.
        Pattern wrong = Pattern.compile("[\\p{L}\\d)] ?[;!?»](?!\\S)|\\p{L} :|«[^\\u00A0\\u202F]");
        List<String> found = new ArrayList<>();
        for (Path english : bundles()) {
            Properties french = read(english, "fr");
            for (String key : french.stringPropertyNames()) {
                String text =
                        french.getProperty(key).replaceAll("https?://\\S+", "").replaceAll("\\{[^{}]*\\}", "X");
                if (wrong.matcher(text).find()) {
                    found.add(key + " = " + french.getProperty(key));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_voice_stays_calm() throws IOException {
        for (Path english : bundles()) {
            for (String tag : TAGS) {
                Properties said = read(english, tag);
                for (String key : said.stringPropertyNames()) {
                    assertThat(said.getProperty(key))
                            .as("%s in %s", key, tag)
                            .doesNotContain("!")
                            .doesNotContainIgnoringCase("AI-powered");
                }
            }
        }
    }

    private static List<Path> bundles() throws IOException {
        List<Path> english = Project.files(FOLDER, "_en.properties");
        assertThat(english).isNotEmpty();
        return english;
    }

    private static Properties read(Path english, String tag) throws IOException {
        Path file = Path.of(english.toString().replace("_en.properties", "_" + tag + ".properties"));
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
