package org.mouseion.app.discovery.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.app.collection.Texts;

class DutchCompoundsTest {

    private final Analysis analysis = new Analysis();

    @Test
    void aCompoundIsOfTwoKnownWordsWithOrWithoutTheLettersThatJoinThem() {
        assertThat(analysis.parts("winterlandschap")).containsExactly("winter", "landschap");
        assertThat(analysis.parts("stadsgezichten")).containsExactly("stad", "gezicht");
        assertThat(analysis.parts("kaartspelers")).containsExactly("kaart", "speler");
        assertThat(analysis.parts("scheepsmolen")).containsExactly("schip", "molen");
        assertThat(analysis.parts("oorlogsvliegtuigen")).containsExactly("oorlog", "vliegtuig");
        assertThat(analysis.parts("brieflezende")).containsExactly("brief", "lezend");
        assertThat(analysis.parts("appelbomen")).containsExactly("appel", "boom");
    }

    @Test
    void aWordThatOnlyLooksLikeOneStaysWhole() {
        for (String word :
                List.of("handschoen", "landschap", "lampen", "kippen", "kantoor", "zeeland", "godheid", "gezicht")) {
            assertThat(analysis.parts(word)).as(word).isEmpty();
        }
        assertThat(analysis.parts("landscape")).isEmpty();
        assertThat(analysis.parts("paysage")).isEmpty();
    }

    @Test
    void aRecordWithTheCompoundIsFoundByItsPartsAndOneWithThePartsByTheCompound() {
        Analysed compound = analysis.analyse(dutch("Stadsgezicht met kerk"));
        assertThat(compound.distinct()).contains("stad", "gezicht");
        Analysed spelledOut = analysis.analyse(dutch("Gezicht op de stad"));
        assertThat(spelledOut.distinct()).containsAnyElementsOf(analysis.forms("stadsgezicht"));
        assertThat(analysis.analyse(dutch("Winterlandschappen")).distinct())
                .containsAnyElementsOf(analysis.forms("winterlandschap"));
    }

    @Test
    void recordsOfOtherLanguagesAreNotTakenApart() {
        Analysed english = analysis.analyse(new Texts(Map.of("en", "The Waterman")));
        assertThat(english.distinct()).doesNotContain("water", "man");
    }

    @Test
    void onlyWhatStandsBetweenAThingAndItsOriginMakesItOneWord() {
        Analysed apart = analysis.analyse(dutch("Gezicht en stad"));
        assertThat(apart.distinct()).doesNotContain("stadgezicht");
        assertThat(analysis.analyse(dutch("Gezicht op")).distinct()).doesNotContain("stadgezicht");
    }

    private static Texts dutch(String text) {
        return new Texts(Map.of("nl", text));
    }
}
