package org.mouseion.app.collection.media.iiif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// The Image API 3.0, section 9: what is encoded in an identifier is no part of the path.
class AddressesAsSentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/iiif/3/a%2Fb/info.json",
                "/iiif/2/a%2fb/full/full/0/default.jpg",
                "/iiif/3/a%25b/full/max/0/default.jpg",
                "/iiif/3/..%5C..%5Cdesk"
            })
    void an_identifier_with_a_slash_is_that_of_a_picture_that_there_is_not(String path) throws Exception {
        MockHttpServletResponse answer = answer(path);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).startsWith("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/iiif/3/7/full/%5Emax/0/default.jpg",
                "/iiif/3/%37/info.json",
                "/iiif/3/7/full%2Fmax/0/default.jpg",
                "/en/works/a%2Fb",
                "/desk%2F"
            })
    void everything_else_goes_on_to_those_who_know(String path) throws Exception {
        assertThat(answer(path).getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse answer(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new AddressesAsSent().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
