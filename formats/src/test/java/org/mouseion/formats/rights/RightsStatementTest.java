package org.mouseion.formats.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsStatementTest {

    private static List<RightsStatement> all() {
        List<RightsStatement> all = new ArrayList<>();
        for (RightsTerms terms : RightsTerms.values()) {
            for (String version : List.of("1.0", "2.0", "2.1", "2.5", "3.0", "4.0")) {
                for (String place : List.of("", "fr", "nl", "igo")) {
                    RightsStatement.findExisting(terms, version, place).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    @Test
    void every_statement_is_found_again_by_its_address_and_no_two_share_one() {
        List<RightsStatement> all = all();
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all.stream().map(RightsStatement::uri)).doesNotHaveDuplicates();
        assertThat(all.stream().map(RightsStatement::code)).doesNotHaveDuplicates();
        for (RightsStatement statement : all) {
            assertThat(RightsStatement.find(statement.uri())).contains(statement);
            assertThat(RightsStatement.find(
                            statement.uri().replace("http:", "https:").replaceFirst("/$", "")))
                    .contains(statement);
        }
    }

    @Test
    void a_licence_is_found_by_its_code_with_any_punctuation() {
        for (RightsStatement statement : all()) {
            if (statement.terms().isLicence()) {
                assertThat(RightsStatement.find(statement.code().replace('-', ' ')))
                        .contains(statement);
                assertThat(RightsStatement.find(statement.code().toLowerCase(Locale.ROOT)))
                        .contains(statement);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://rightsstatements.org/vocab/InC/1.0/, InC",
        "https://rightsstatements.org/page/NoC-OKLR/1.0/?language=fr, NoC-OKLR",
        "https://creativecommons.org/licenses/by-sa/4.0/deed.fr, CC-BY-SA-4.0",
        "https://creativecommons.org/licenses/by/3.0/fr/legalcode, CC-BY-3.0-FR",
        "creativecommons.org/publicdomain/mark/1.0, PDM-1.0",
        "http://creativecommons.org/licenses/by-nd-nc/1.0/, CC-BY-NC-ND-1.0",
        "Public Domain, PDM-1.0",
        "Domaine public, PDM-1.0",
        "publiek domein, PDM-1.0",
        "Dominio público, PDM-1.0",
        "CC0, CC0-1.0",
        "CC BY-SA 4.0, CC-BY-SA-4.0",
        "cc-by-nc-nd 2.5, CC-BY-NC-ND-2.5",
        "Creative Commons Attribution-ShareAlike 4.0 International, CC-BY-SA-4.0",
        "Licence Creative Commons Attribution - Pas d’Utilisation Commerciale 3.0 France, CC-BY-NC-3.0-FR",
        "Attribution - Partage dans les Mêmes Conditions 4.0 International, CC-BY-SA-4.0",
        "Naamsvermelding-GelijkDelen 4.0 Internationaal, CC-BY-SA-4.0",
        "Reconocimiento-NoComercial-SinObraDerivada 4.0, CC-BY-NC-ND-4.0",
        "In Copyright, InC",
        "Sous droits d'auteur, InC",
        "Auteursrechtelijk beschermd, InC",
        "Protegido por derechos de autor, InC",
        "Œuvre orpheline, InC-OW-EU",
        "No known copyright restrictions, NKC",
        "Copyright Undetermined, UND",
    })
    void common_written_forms_are_recognised(String written, String code) {
        assertThat(RightsStatement.find(written)).map(RightsStatement::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Open Access",
                "© Tate",
                "CC BY",
                "CC",
                "4.0",
                "CC BY 9.9",
                "CC SA 4.0",
                "CC BY-ND-SA 4.0",
                "not in the public domain",
                "Public domain in the USA only",
                "http://creativecommons.org/licenses/by/7.0/",
                "http://creativecommons.org/licenses/zero/1.0/",
                "http://rightsstatements.org/vocab/XXX/1.0/",
                "http://example.org/creativecommons.org/licenses/by/4.0/",
                "All rights reserved",
            })
    void anything_else_stays_text(String written) {
        assertThat(RightsStatement.find(written)).isEmpty();
    }

    @Test
    void what_may_be_done_is_granted_in_so_many_words_or_not_at_all() {
        for (RightsStatement statement : all()) {
            if (statement.allowsCommercialUse() && statement.allowsChanges()) {
                assertThat(statement.reuse()).isEqualTo(Reuse.FREE);
            }
            if (statement.reuse() == Reuse.FREE) {
                assertThat(statement.allowsReuse() && statement.allowsCommercialUse() && statement.allowsChanges())
                        .isTrue();
            }
        }
        RightsStatement noDerivatives = RightsStatement.find("CC BY-ND 4.0").orElseThrow();
        assertThat(noDerivatives.allowsChanges()).isFalse();
        assertThat(noDerivatives.allowsCommercialUse()).isTrue();
        assertThat(RightsStatement.find("InC").orElseThrow().allowsReuse()).isFalse();
    }
}
