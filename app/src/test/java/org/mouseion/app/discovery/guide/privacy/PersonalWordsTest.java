package org.mouseion.app.discovery.guide.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.testing.Property.holdsFor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.discovery.guide.privacy.PersonalWords.Kind;

class PersonalWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL|Can you write to jane.doe+art@example.co.uk about tickets?|jane.doe",
                "EMAIL|Écrivez-moi à jeanne arobase exemple point fr|exemple",
                "EMAIL|mail naar jan(at)voorbeeld.nl|voorbeeld",
                "TELEPHONE|Rappelez-moi au 06 12 34 56 78 s’il vous plaît|12 34",
                "TELEPHONE|Bel mij op +31 6 1234 5678|1234",
                "TELEPHONE|Mon numéro : 0475/12.34.56|12.34",
                "TELEPHONE|Llámeme al 612 345 678|345",
                "TELEPHONE|call ０６１２３４５６７８|１２３４",
                "BANK|Remboursez-moi sur FR76 3000 6000 0112 3456 7890 189|0112",
                "BANK|BE68 5390 0754 7034|0754",
                "BANK|mijn rekening NL91ABNA0417164300|ABNA",
                "CARD|my card is 4111 1111 1111 1111|1111",
                "NATIONAL_NUMBER|mon numéro est 2 55 08 14 168 025 38|168",
                "NATIONAL_NUMBER|mijn rijksregisternummer is 85.07.30-033 28|033",
                "NATIONAL_NUMBER|mijn BSN is 111222333|111222333",
                "NATIONAL_NUMBER|mi DNI es 12345678Z|12345678",
                "NATIONAL_NUMBER|mi NIE es X1234567L|1234567",
                "ADDRESS|J’habite 12 bis, rue des Lilas, comment venir ?|Lilas",
                "ADDRESS|Ik woon in de Kerkstraat 12, 1017 GA Amsterdam|Kerkstraat",
                "ADDRESS|Vivo en la calle Mayor 5, 28013 Madrid|Mayor",
                "ADDRESS|I live at 221 Upper Baker Street, is it far?|Baker",
                "NAME|Hello, my name is Jane Doe. When do you open?|Jane",
                "NAME|Bonjour, je m’appelle Jeanne Martin|Martin",
                "NAME|Hallo, ik heet Jan de Vries|Vries",
                "NAME|Buenos días, me llamo María García|García",
                "NAME|Soy Carlos Ruiz y quiero reservar|Ruiz",
                "BIRTH|I was born on 12 March 1980, do I pay the senior price?|1980",
                "BIRTH|Je suis née le 12/03/1980|12/03",
                "NETWORK|my address is 192.168.12.44|168"
            })
    void personal_data_is_found_and_masked(Kind kind, String text, String secret) {
        assertThat(PersonalWords.kinds(text)).contains(kind);
        assertThat(PersonalWords.mask(text)).doesNotContain(secret).contains("[…]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are you open on 14 July 2026?",
                "Combien coûte l’entrée pour un enfant de 12 ans ?",
                "Wie schilderde De Nachtwacht in 1642?",
                "¿Cuántas obras de Monet hay?",
                "Who was Vincent van Gogh (1853–1890)?",
                "Where is inventory number 1972.118.204?",
                "Is Rue de Paris by Caillebotte here?",
                "When was Rembrandt born?",
                "Je suis en fauteuil roulant, puis-je entrer ?",
                "Ik ben student, wat betaal ik?",
                "Soy estudiante, ¿cuánto pago?",
                "De weg naar het museum",
                "What is N01234 worth?",
                "Show works from 1874 to 1920",
                "From 10:00 to 18:00, is that right?",
                "¿Hay un paseo de tres kilómetros?",
                ""
            })
    void a_question_about_the_house_is_left_as_it_is(String text) {
        assertThat(PersonalWords.find(text)).isEmpty();
        assertThat(PersonalWords.mask(text)).isEqualTo(text);
    }

    @Test
    void a_wrong_check_digit_is_no_number_of_a_person() {
        assertThat(Checks.isIban("FR7630006000011234567890188")).isFalse();
        assertThat(Checks.isCard("4111111111111112")).isFalse();
        assertThat(Checks.isDutchNumber("111222334")).isFalse();
        assertThat(Checks.isSpanishNumber("12345678A")).isFalse();
        assertThat(Checks.isFrenchNumber("255081416802539")).isFalse();
        assertThat(Checks.isBelgianNumber("85073003329")).isFalse();
    }

    @Test
    void masking_twice_is_masking_once_and_places_never_overlap() {
        List<String> bits = List.of(
                "jan@x.nl ",
                "06 12 34 56 78 ",
                "a ",
                "12 ",
                "rue des Lilas ",
                "my name is ",
                "\u0000",
                "é",
                "@",
                "4111111111111111 ",
                "😀",
                ". ");
        holdsFor(
                500,
                random -> random.ints(random.nextInt(12), 0, bits.size())
                        .mapToObj(bits::get)
                        .collect(java.util.stream.Collectors.joining()),
                text -> {
                    int end = 0;
                    for (PersonalWords.Found found : PersonalWords.find(text)) {
                        assertThat(found.from()).isGreaterThanOrEqualTo(end);
                        end = found.to();
                    }
                    String once = PersonalWords.mask(text);
                    assertThat(once).doesNotContain("jan@x.nl").doesNotContain("4111111111111111");
                    assertThat(PersonalWords.mask(once)).isEqualTo(once);
                });
    }

    /// A pattern that goes back and forth would not come to an end on these.
    @Test
    void fifty_thousand_characters_of_anything_are_read_to_the_end() {
        for (String bit : List.of("a", "1 ", "a.", "rue a ", "@", "1-", "A1 ", "Aa ", "soy Aa ", "0", "12 rue ")) {
            String text = bit.repeat(50_000 / bit.length());
            assertThat(PersonalWords.mask(text)).isNotNull();
        }
    }
}
