package org.mouseion.app.collection.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralMarksTest {

    @ParameterizedTest
    @CsvSource({
        "en, boat, boats",
        "en, study, studies",
        "en, brush, brushes",
        "en, glass, glasses",
        "en, box, boxes",
        "en, old man, old mans",
        "en, landscape, landscapes",
        "fr, cheval, chevaux",
        "fr, tableau, tableaux",
        "fr, noyau, noyaux",
        "fr, nature morte, natures mortes",
        "fr, dessin, dessins",
        "fr, croix, croix",
        "nl, boot, boten",
        "nl, bal, ballen",
        "nl, huis, huizen",
        "nl, schilderij, schilderijen",
        "nl, prent, prenten",
        "nl, graaf, graven",
        "nl, tekening, tekeningen",
        "nl, tafel, tafels",
        "es, torre, torres",
        "es, pintor, pintores",
        "es, luz, luces",
        "es, grabado, grabados",
        "es, nube, nubes",
        "es, pared, paredes",
        "nl, foto, foto s"
    })
    void singular_and_plural_give_one_key(String language, String one, String many) {
        assertThat(PluralMarks.strip(many, language)).isEqualTo(PluralMarks.strip(one, language));
    }

    @ParameterizedTest
    @CsvSource({
        "en, glass, grass",
        "en, bus, bush",
        "fr, cheval, chevalet",
        "nl, huis, hui",
        "es, torre, toro",
        "de, haus, hause"
    })
    void different_words_keep_different_keys(String language, String one, String other) {
        assertThat(PluralMarks.strip(other, language)).isNotEqualTo(PluralMarks.strip(one, language));
    }
}
