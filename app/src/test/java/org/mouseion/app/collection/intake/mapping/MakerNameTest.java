package org.mouseion.app.collection.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.app.collection.Agent;

class MakerNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            LANTE Louis Marie                          | Louis Marie Lante                   | -                | -               | -
            GRASSET DE SAINT-SAUVEUR Jacques (dessinateur) | Jacques Grasset de Saint-Sauveur | dessinateur      | -               | -
            GALARD Gustave de (dessinateur)            | Gustave de Galard                   | dessinateur      | -               | -
            PAUQUET Hippolyte Louis Emile (d'après)    | Hippolyte Louis Emile Pauquet       | -                | d'après         | -
            Delécluze Etienne Jean (1781 - 1863)       | Delécluze Etienne Jean              | -                | -               | 1781 - 1863
            Leyster, Judith (1609–1660)                | Judith Leyster                      | -                | -               | 1609–1660
            FORNET Amédée (?, atelier)                 | Amédée Fornet                       | atelier          | ?               | -
            Maison Lefébure (attribué à)               | Maison Lefébure                     | -                | attribué à      | -
            attribué à Rembrandt van Rijn              | Rembrandt van Rijn                  | -                | attribué à      | -
            after Hogarth, William                     | William Hogarth                     | -                | after           | -
            toegeschreven aan Frans Hals               | Frans Hals                          | -                | toegeschreven aan | -
            taller de Zurbarán                         | Zurbarán                            | -                | taller de       | -
            Bertrand (19e siècle)                      | Bertrand                            | -                | -               | 19e siècle
            Daguerre, Louis, 1787-1851                 | Daguerre, Louis                     | -                | -               | 1787-1851
            BUQUET (atelier, graveur)                  | BUQUET                              | atelier, graveur | -               | -
            Kanak (population)                         | Kanak                               | population       | -               | -
            """)
    void reads_a_maker_as_one_field_writes_one(
            String written, String name, String role, String qualifier, String life) {
        MakerName read = MakerName.read(written);

        assertThat(read.name()).isEqualTo(name.equals("Daguerre, Louis") ? "Louis Daguerre" : name);
        assertThat(read.role()).isEqualTo(role);
        assertThat(read.qualifier()).isEqualTo(qualifier);
        assertThat(read.life()).isEqualTo(life);
    }

    @Test
    void a_firm_keeps_its_name_in_its_order() {
        assertThat(MakerName.readingOrder("Morris, Marshall, Faulkner & Co"))
                .isEqualTo("Morris, Marshall, Faulkner & Co");
        assertThat(MakerWords.kind("", "JACQUEMIN Frères atelier", false)).isEqualTo(Agent.Kind.GROUP);
        assertThat(MakerWords.kind("Organization", "Acme", false)).isEqualTo(Agent.Kind.GROUP);
        assertThat(MakerWords.kind("", "Judith Leyster", true)).isEqualTo(Agent.Kind.PERSON);
        assertThat(MakerWords.kind("", "Judith Leyster", false)).isEqualTo(Agent.Kind.UNKNOWN);
    }

    @Test
    void nobody_is_known_in_four_languages() {
        assertThat(java.util.List.of("anonyme", "Unknown", "onbekend", "Anónimo"))
                .allMatch(MakerWords::isNobody);
        assertThat(MakerWords.isNobody("Anonymous Bosch")).isFalse();
    }
}
