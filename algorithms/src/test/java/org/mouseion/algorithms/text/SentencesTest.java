package org.mouseion.algorithms.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.testing.Property;

/// In each text a bar stands where one sentence ends and the next begins.
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le musée ouvre à 10 h.|Il ferme à 18 h.|Est-il gratuit ?|Oui !|Toujours…|Enfin, presque.",
                "M. Dupont et Mme Durand sont venus.|Mlle Lange aussi.|Le Dr. Blanche n'a rien dit.",
                "J. M. W. Turner peint la mer.|J.-B. Lully compose.|A. Le Nôtre dessine.|Ph. de Champaigne aussi.",
                "La bataille eut lieu en 52 av. J.-C. à Alésia.|Rome existe depuis 753 av. J.-C.|Après, tout change.",
                "Voir art. 5, vol. III, pp. 12-14 et n° 7.|Il préfère l'art.|Le reste suit.",
                "Il coûte 3.50 euros et pèse 1.2 kg.|La tour mesure 5 m.|Le mur aussi.",
                "Il a dit : « Je viens. Attends-moi. »|Puis il partit.",
                "« Où est-ce ? » demanda-t-elle.|« Ici. »|Il montra la salle.",
                "Né en 1840 (?) à Paris, il peint (voir p. 4. Salle 2) des ponts.|Il meurt en 1926.",
                "Il y vécut dix ans.[3]|Puis il voyagea.[12][13]|On perd sa trace.",
                "Des peintres, des sculpteurs, etc.|Tous exposent ici, p. ex. Rodin.",
                "Louis XIV meurt en 1715.|1789 change tout.",
            })
    void french(String marked) {
        check("fr", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Smith met Mr. J. Pierpont Morgan.|They talked.|\"Is it real?\" he asked.|It was.",
                "He said 'Go.'|She went.|St. Ives (b. 1950. Painted) lies in Cornwall.",
                "It is modern art.|Art. 5 says no.|See no. 12 and fig. 3.|No. 5 is lost.",
                "The U.S. Army came at 5 p.m.|The house was empty in the U.S.|The rest is known.",
                "It cost 1.5 million...|But who paid?!|Nobody knows.",
                "He was born c. 1606.|Rembrandt, e.g. in his prints, etc.|Others follow.",
            })
    void english(String marked) {
        check("en", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De heer J. van der Meer leefde van 50 v. Chr. tot 20 n. Chr. in Gent.|Daarna weet men niets.",
                "Zie blz. 4, d.w.z. afb. 3.|De firma Cools b.v. leverde het glas.|Het museum betaalde.",
                "'s Morgens is het stil.|'s Avonds niet.|Dhr. Peeters, o.a. voorzitter, sprak ca. 20 minuten.",
                "Het kost € 12,50.|Is dat veel?|Nee!",
                "A. De Vries maakte dit.|Op 3 mei 1808 gebeurde het.",
            })
    void dutch(String marked) {
        check("nl", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El Sr. Goya pintó esto.|¿Cuándo?|En 1814.|¡Qué cuadro!",
                "Los EE. UU. prestaron la obra.|Dña. Ana, p. ej., la vio.|Véase el núm. 5 y la pág. 12.",
                "Murió en el año 44 a. C. en Roma.|Después hubo guerra.",
                "«No lo sé.»|Y se fue.|Avda. de la Paz, 3.",
            })
    void spanish(String marked) {
        check("es", marked);
    }

    @Test
    void a_blank_that_was_forgotten_does_not_join_two_sentences() {
        assertThat(Sentences.texts("Elle naît en Lorraine.Puis elle part. Le site www.exemple.Org reste.", "fr"))
                .containsExactly("Elle naît en Lorraine.", "Puis elle part.", "Le site www.exemple.Org reste.");
    }

    @Test
    void what_the_layout_parts_is_parted() {
        check(
                "fr",
                "Horaires\n|Mardi : 10 h – 18 h\n|Fermé le lundi\n\n|Tarifs :\n|- plein : 9 €\n|- réduit : 5 €\n|1. Entrée\n|2. Sortie");
    }

    @Test
    void a_line_broken_to_fit_the_page_goes_on() {
        check(
                "en",
                "The house was built for a merchant who traded in cloth and spice with\n"
                        + "Venice, and it stands to this day.\n|It is open.");
    }

    @Test
    void a_list_with_its_numbers_is_not_torn_from_them() {
        check("en", "1. Turn left.\n|2. Ring the bell.|Wait.");
    }

    @Test
    void an_unknown_language_knows_the_abbreviations_that_are_no_words() {
        check("de", "Dr. Faust liest.|Mme. Curie misst.|Ende.");
    }

    @Test
    void a_blank_text_has_no_sentence() {
        assertThat(Sentences.of(" \n\u00A0\t", "fr")).isEmpty();
        assertThat(Sentences.of("", "fr")).isEmpty();
    }

    @Test
    void sentences_hold_all_that_is_not_blank_in_order_and_apart() {
        Property.holdsFor(4_000, SentencesTest::jumble, text -> {
            for (String language : List.of("fr", "en", "nl", "es", "xx")) {
                int covered = 0;
                for (Span span : Sentences.of(text, language)) {
                    assertThat(text.substring(covered, span.from())).matches(SentencesTest::isBlank);
                    assertThat(span.length()).isPositive();
                    assertThat(Span.isBlank(text.charAt(span.from()))).isFalse();
                    assertThat(Span.isBlank(text.charAt(span.to() - 1))).isFalse();
                    covered = span.to();
                }
                assertThat(text.substring(covered)).matches(SentencesTest::isBlank);
            }
        });
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Span.isBlank((char) c));
    }

    private static String jumble(RandomGenerator random) {
        String[] pieces = {
            "M", "Paris", "le", "12", ".", ". ", "...", "? ", "!", "« ", " »", "(", ")", "\"", "'s", "[3]", "\n",
            "\n\n", "- ", "1. ", "J.", "-C", " ", "\u00A0", "…", "etc", "“", "”", "É", "😀", "\r\n", "¿", "\u2029",
            "art"
        };
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(30); left > 0; left--) {
            text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    /// At a bar without a line break stands a blank.
    private static void check(String language, String marked) {
        assertThat(Sentences.texts(marked.replaceAll("(?<!\n)\\|", " ").replace("|", ""), language))
                .containsExactlyElementsOf(
                        Stream.of(marked.split("\\|")).map(String::strip).toList());
    }
}
