package org.mouseion.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.1",
                "192.0.2.4",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001:db8::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "2002:7f00:1::",
                "2002:a00:1::",
                "64:ff9b::a00:1"
            })
    void what_stands_beside_the_house_is_not_public(String address) throws Exception {
        assertThat(PublicNet.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.0.1",
                "192.169.0.1",
                "2606:4700::1111",
                "64:ff9b::101:101"
            })
    void the_rest_is(String address) throws Exception {
        assertThat(PublicNet.isPublic(InetAddress.getByName(address))).isTrue();
    }

    /// After the examples of RFC 9309, 2.2.2 and 5.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "User-agent: *;Disallow: / | /page | false",
                "User-agent: *;Disallow: | /page | true",
                "User-agent: *;Disallow: /private | /private/a | false",
                "User-agent: *;Disallow: /private | /public | true",
                "User-agent: *;Disallow: /a;Allow: /a/b | /a/b/c | true",
                "User-agent: *;Disallow: /a;Allow: /a | /a | true",
                "User-agent: *;Disallow: *.pdf$ | /x/y.pdf | false",
                "User-agent: *;Disallow: *.pdf$ | /x/y.pdf?a | true",
                "User-agent: *;Disallow: /*/edit | /x/edit/1 | false",
                "User-agent: mouseionreader;Disallow: /;User-agent: *;Disallow: | /page | false",
                "User-agent: other;Disallow: /;;User-agent: *;Allow: / | /page | true",
                "User-agent: a;User-agent: MouseionReader;Disallow: /x | /x | false",
                "nothing of use | /page | true"
            })
    void robots_are_obeyed(String rules, String path, boolean allowed) {
        assertThat(RobotsRules.allows(rules.replace(";", "\n"), "MouseionReader", path))
                .isEqualTo(allowed);
    }
}
