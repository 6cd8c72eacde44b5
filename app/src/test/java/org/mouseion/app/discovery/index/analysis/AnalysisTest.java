package org.mouseion.app.discovery.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private final Analysis analysis = new Analysis();

    @Test
    void anArticleBeforeAnApostropheOfAnyShapeIsNoPartOfTheWord() {
        for (String apostrophe : List.of("'", "’", "ʼ", "‘", "＇")) {
            assertThat(analysis.words("L" + apostrophe + "Église d" + apostrophe + "Orléans"))
                    .as(apostrophe)
                    .containsExactly("eglise", "orleans");
        }
        assertThat(analysis.words("jusqu’à aujourd’hui")).containsExactly("a", "aujourdhui");
    }

    @Test
    void aPeninsulaIsAWordOfItsOwnAndStillFoundAsAnIsle() {
        assertThat(analysis.words("Presqu’île de Giens")).containsExactly("presquile", "de", "giens");
        assertThat(analysis.spellings("Presqu'île")).contains("presquile", "ile");
        assertThat(analysis.words("presqu’achevé")).containsExactly("acheve");
    }

    @Test
    void saintsAreFoundWrittenOutAndShort() {
        assertThat(analysis.spellings("Saint-Denis")).contains("st", "denis");
        assertThat(analysis.spellings("St. Denis")).contains("saint", "denis");
        assertThat(analysis.spellings("Ste-Victoire")).contains("sainte");
        assertThat(analysis.spellings("Denis")).containsExactly("denis");
    }

    @Test
    void aNameIsFoundWithItsParticlesRunTogether() {
        assertThat(name("Anthony van Dyck")).contains("vandyck", "dyck", "van");
        assertThat(name("Gogh, Vincent van")).contains("vangogh");
        assertThat(name("Rogier van der Weyden")).contains("vanderweyden");
        assertThat(name("Giorgio de Chirico")).contains("dechirico");
        assertThat(name("Andrea della Robbia")).contains("dellarobbia");
        assertThat(name("Berthe Morisot")).containsExactlyInAnyOrder("berthe", "morisot");
    }

    @Test
    void dutchSoundsAreFoundInEverySpelling() {
        assertThat(name("Aelbert Cuyp")).contains("cuijp");
        assertThat(name("Aelbert Cuijp")).contains("cuyp");
        assertThat(name("Jacob van Ruisdael")).contains("ruysdael", "ruijsdael");
        assertThat(name("Salomon van Ruysdael")).contains("ruisdael");
        assertThat(name("Jan Steen")).containsExactlyInAnyOrder("jan", "steen");
    }

    private Set<String> name(String name) {
        return analysis.analyseName(name).distinct();
    }
}
