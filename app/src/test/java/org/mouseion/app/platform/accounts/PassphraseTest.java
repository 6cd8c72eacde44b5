package org.mouseion.app.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassphraseTest {

    private static String fault(String typed) {
        return Passphrase.findFault(typed, typed, "marguerite@museum.example").orElse("good");
    }

    @Test
    void length_counts_in_letters_not_in_bytes() {
        assertThat(fault("éléphants ro")).isEqualTo("good");
        assertThat(fault("éléphants r")).isEqualTo("accounts.password.short");
        assertThat(fault("🎨🖼🏺🗿🎭🎻🎺🥁🪘🪕🪗")).isEqualTo("accounts.password.short");
        assertThat(fault("🎨🖼🏺🗿🎭🎻🎺🥁🪘🪕🪗📯")).isEqualTo("good");
    }

    @Test
    void it_need_not_be_odd_but_it_may_not_be_monotonous() {
        assertThat(fault("all small letters")).isEqualTo("good");
        assertThat(fault("abababababababab")).isEqualTo("accounts.password.plain");
    }

    @Test
    void ones_own_address_is_no_secret() {
        assertThat(fault("Marguerite 1934")).isEqualTo("accounts.password.name");
    }

    @Test
    void it_ends_somewhere_and_must_be_typed_twice_alike() {
        assertThat(fault("nine muses ".repeat(19))).isEqualTo("accounts.password.long");
        assertThat(Passphrase.findFault("nine muses at table", "nine muses at tabel", "a@b"))
                .contains("accounts.password.differ");
    }
}
