package org.mouseion.app.collection.media.iiif;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.DrawnPictures;
import org.mouseion.app.collection.media.MediaHouse;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureEditing;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.platform.FileStore;
import org.mouseion.testing.Property;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/// The Image API over HTTP, in the order of the specification (version 3.0; 2.1.1 where it differs). What
/// the words of
/// an address mean is proved in `formats.iiif.image`; here is what the wire carries.
@AreaTest(
        scan = {"collection.catalogue", "collection.media", "platform.files", "platform.web", "governance.rulings"},
        classes = MediaHouse.class,
        properties = "mouseion.on-site.networks=10.9.0.0/16")
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class ImageServingConformanceTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    MediaHouse.Steps house;

    @Autowired
    PictureRows rows;

    @Autowired
    PictureEditing editing;

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient sql;

    private MockMvcTester mvc;
    private WorkId work;
    private PictureId id;

    @BeforeEach
    void hang() throws Exception {
        mvc = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("openToAll", OncePerRequestFilter.class))
                .build());
        house.empty();
        work = house.works("7").getFirst();
        byte[] picture = DrawnPictures.png(1300, 700);
        id = rows.add(new PictureRows.Arrival(
                work,
                new HeldPicture.Master(
                        files.put(new ByteArrayInputStream(picture)), 0, "7.png", "image/png", picture.length),
                Texts.of("en", "Photograph: the house"),
                "https://creativecommons.org/publicdomain/zero/1.0/",
                true,
                Access.OPEN,
                "",
                null,
                0));
        house.run("collection.media.pyramids", java.util.Map.of());
    }

    /// 2: "the URI … SHOULD redirect to the image information document", and 2.1: "The redirection … 303
    /// status code".
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void section_2_the_base_address_leads_to_the_information(int version) {
        MockHttpServletResponse answer = get("/iiif/" + version + "/" + id.value());

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location"))
                .isEqualTo("http://localhost/iiif/" + version + "/" + id.value() + "/info.json");
    }

    /// 4: region, size, rotation, quality and format, in that order.
    @ParameterizedTest
    @CsvSource({
        "full/max/0/default.jpg, 1300, 700, image/jpeg",
        "full/max/0/color.png, 1300, 700, image/png",
        "square/max/0/default.jpg, 700, 700, image/jpeg",
        "'100,50,300,200/max/0/default.jpg', 300, 200, image/jpeg",
        "'pct:50,50,50,50/max/0/default.png', 650, 350, image/png",
        "'full/650,/0/default.jpg', 650, 350, image/jpeg",
        "'full/,70/0/default.jpg', 130, 70, image/jpeg",
        "full/pct:10/0/default.jpg, 130, 70, image/jpeg",
        "'full/200,100/0/default.jpg', 200, 100, image/jpeg",
        "'full/!100,100/0/default.jpg', 100, 54, image/jpeg",
        "'full/^2600,/0/default.jpg', 2600, 1400, image/jpeg",
        "'full/130,/90/default.jpg', 70, 130, image/jpeg",
        "'full/130,/!0/default.jpg', 130, 70, image/jpeg",
        "'full/130,/0/gray.jpg', 130, 70, image/jpeg",
        "'full/130,/0/bitonal.png', 130, 70, image/png",
        "'512,0,512,512/512,/0/default.jpg', 512, 512, image/jpeg",
        "'1024,512,276,188/276,/0/default.jpg', 276, 188, image/jpeg",
        "'0,0,1024,700/512,/0/default.jpg', 512, 350, image/jpeg"
    })
    void section_4_pieces_have_their_size_and_format(String words, int width, int height, String type)
            throws Exception {
        MockHttpServletResponse answer = get("/iiif/3/" + id.value() + "/" + words);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(type);
        BufferedImage picture = picture(answer);
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }

    /// 4.1: "The region … is cut out": each place of the picture is told by its colour.
    @ParameterizedTest
    @CsvSource({"0, 0", "512, 0", "512, 512", "37, 411", "1240, 640"})
    void section_4_1_a_region_holds_what_stands_there(int x, int y) throws Exception {
        int side = Math.min(60, Math.min(1300 - x, 700 - y));
        String words = x + "," + y + "," + side + "," + side + "/max/0/default.png";
        BufferedImage piece = picture(get("/iiif/3/" + id.value() + "/" + words));

        int middle = piece.getRGB(side / 2, side / 2);
        assertThat((middle >> 16) & 0xFF).isCloseTo(255 * (x + side / 2) / 1300, within(8));
        assertThat((middle >> 8) & 0xFF).isCloseTo(255 * (y + side / 2) / 700, within(8));
    }

    /// 4.3: mirrored, then turned clockwise.
    @Test
    void section_4_3_a_mirrored_picture_begins_where_it_ended() throws Exception {
        BufferedImage mirrored = picture(get("/iiif/3/" + id.value() + "/full/130,/!0/default.png"));
        BufferedImage turned = picture(get("/iiif/3/" + id.value() + "/full/130,/180/default.png"));

        assertThat((mirrored.getRGB(4, 4) >> 16) & 0xFF).isGreaterThan(230);
        assertThat((turned.getRGB(4, 4) >> 8) & 0xFF).isGreaterThan(220);
    }

    /// 4.6: "Requests that would generate images of these sizes are errors": 400, told in plain words.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "full/max/0/default.xyz",
                "full/max/0/unknown.jpg",
                "full/max/361/default.jpg",
                "full/0,0/0/default.jpg",
                "full/2600,/0/default.jpg",
                "2000,2000,10,10/max/0/default.jpg",
                "pct:a,b,c,d/max/0/default.jpg",
                "full/^999999999,/0/default.jpg",
                "full/99999999999999999999999999,/0/default.jpg",
                "nonsense"
            })
    void section_4_6_what_cannot_be_is_refused(String words) throws Exception {
        MockHttpServletResponse answer = get("/iiif/3/" + id.value() + "/" + words);

        assertThat(answer.getStatus()).isIn(400, 404);
        assertThat(answer.getContentType()).startsWith("text/plain");
        assertThat(answer.getContentAsString()).isNotBlank();
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    /// 4.8: the canonical address in a `Link` header, and it leads to the same picture.
    @Test
    void section_4_8_the_canonical_address_is_told() {
        MockHttpServletResponse answer = get("/iiif/3/" + id.value() + "/pct:0,0,100,100/!650,350/0/color.jpg");
        MockHttpServletResponse older = get("/iiif/2/" + id.value() + "/full/!650,350/0/color.jpg");

        assertThat(answer.getHeaders("Link"))
                .as("one header: of several, some clients read the first only")
                .containsExactly("<http://localhost/iiif/3/" + id.value()
                        + "/full/650,350/0/default.jpg>;rel=\"canonical\", "
                        + "<http://iiif.io/api/image/3/level2.json>;rel=\"profile\"");
        assertThat(older.getHeader("Link"))
                .startsWith("<http://localhost/iiif/2/" + id.value() + "/full/650,/0/default.jpg>;rel=\"canonical\", ");
        assertThat(get("/iiif/3/" + id.value() + "/full/650,350/0/default.jpg").getContentAsByteArray())
                .isEqualTo(answer.getContentAsByteArray());
    }

    /// 5.1: media types by what is accepted, and the answer varies by it.
    @Test
    void section_5_the_information_tells_sizes_tiles_and_rights() throws Exception {
        MockHttpServletResponse three = get("/iiif/3/" + id.value() + "/info.json");
        MockHttpServletResponse two = get("/iiif/2/" + id.value() + "/info.json");

        assertThat(three.getContentType()).startsWith("application/ld+json");
        assertThat(two.getContentType()).startsWith("application/json");
        assertThat(three.getHeader("Vary")).contains("Accept");
        assertThat(three.getContentAsString())
                .contains(
                        "\"id\":\"http://localhost/iiif/3/" + id.value() + "\"",
                        "\"width\":1300",
                        "\"height\":700",
                        "\"profile\":\"level2\"",
                        "\"scaleFactors\":[1,2,4,8]",
                        "publicdomain/zero",
                        "/iiif/works/" + work.value() + "/manifest");
        assertThat(two.getContentAsString())
                .contains("\"@id\":\"http://localhost/iiif/2/" + id.value() + "\"", "level2.json");
    }

    /// 6 and 7: CORS, `HEAD`, conditional requests.
    @Test
    void section_7_other_sites_may_ask_and_need_not_ask_twice() {
        String address = "/iiif/3/" + id.value() + "/full/130,/0/default.jpg";
        MockHttpServletResponse first = get(address);
        String tag = first.getHeader("ETag");

        assertThat(first.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(first.getHeader("Set-Cookie")).isNull();
        assertThat(first.getHeader("Cache-Control")).contains("public");
        assertThat(mvc.get().uri(address).header("If-None-Match", "\"other\", " + tag))
                .hasStatus(304);
        assertThat(mvc.get().uri(address).header("If-None-Match", "\"other\"")).hasStatus(200);
        assertThat(mvc.head().uri(address)).hasStatus(200).hasContentType("image/jpeg");
        assertThat(mvc.options()
                        .uri(address)
                        .header("Origin", "https://viewer.example")
                        .header("Access-Control-Request-Method", "GET"))
                .hasStatus(204)
                .hasHeader("Access-Control-Allow-Origin", "*");
        String info = "/iiif/3/" + id.value() + "/info.json";
        assertThat(mvc.get().uri(info).header("If-None-Match", get(info).getHeader("ETag")))
                .hasStatus(304);
    }

    /// Whatever is asked, the answer is a small picture or a refusal, and never a fault.
    @Test
    void absurd_requests_are_refused_in_plain_words() {
        String[] parts = {
            "full", "square", "max", "0", "-1", "1e9", "pct:0", "pct:101", "pct:0.0000001,0,1,1", "!9,9", "9,",
            ",9", "99999999999,1", "0,0,0,0", "1299,699,1,1", "NaN", "!", "!!90", "90", "360.0001", "default", "..",
            "%00", "%E2%98%83", "a".repeat(300)
        };
        String[] ends = {
            "default.jpg", "color.png", "gray.gif", "bitonal.tif", "default.exe", "default", ".jpg", "x.y.z"
        };
        Property.holdsFor(
                1500,
                random -> "/iiif/" + (2 + random.nextInt(2)) + "/" + id.value() + "/"
                        + parts[random.nextInt(parts.length)] + "/" + parts[random.nextInt(parts.length)] + "/"
                        + parts[random.nextInt(parts.length)] + "/" + ends[random.nextInt(ends.length)],
                path -> assertThat(get(path).getStatus()).as(path).isIn(200, 400, 404, 501));
    }

    @Test
    void a_picture_nobody_may_see_does_not_exist() {
        String tile = "/iiif/3/" + id.value() + "/0,0,512,512/512,/0/default.jpg";
        for (Access closed : new Access[] {
            new Access.Staff(), new Access.Embargo(LocalDate.now().plusDays(30))
        }) {
            editing.particulars(id, Texts.NONE, null, true, closed);
            assertThat(get(tile).getStatus()).isEqualTo(404);
            assertThat(get("/iiif/3/" + id.value() + "/info.json").getStatus()).isEqualTo(404);
        }
        editing.particulars(
                id, Texts.NONE, null, true, new Access.Embargo(LocalDate.now().minusDays(1)));
        assertThat(get(tile).getStatus()).as("an embargo that is over").isEqualTo(200);

        sql.sql("update collection.work set state = 'DRAFT'").update();
        assertThat(get(tile).getStatus()).as("a draft").isEqualTo(404);
    }

    @Test
    void a_picture_for_the_house_only_is_seen_in_the_house_only() {
        String tile = "/iiif/3/" + id.value() + "/0,0,512,512/512,/0/default.jpg";
        editing.workAccess(work, new Access.OnSite());

        assertThat(get(tile).getStatus()).isEqualTo(401);
        MockHttpServletResponse inside = mvc.get()
                .uri(tile)
                .with(request -> {
                    request.setRemoteAddr("10.9.4.4");
                    return request;
                })
                .exchange()
                .getResponse();
        assertThat(inside.getStatus()).isEqualTo(200);
        assertThat(inside.getHeader("Cache-Control")).isEqualTo("private, no-store");
        assertThat(get("/iiif/3/" + id.value() + "/info.json").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999", "99999999999999999999", "abc", "1%2F2", "-1", "7.png"})
    void a_picture_that_is_not_there_is_404(String name) {
        assertThat(get("/iiif/3/" + name + "/info.json").getStatus()).isEqualTo(404);
        assertThat(get("/iiif/2/" + name + "/full/max/0/default.jpg").getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_pyramid_that_was_lost_is_made_again() throws Exception {
        Integer before =
                get("/iiif/3/" + id.value() + "/full/130,/0/default.jpg").getContentLength();
        org.springframework.util.FileSystemUtils.deleteRecursively(
                context.getBean(org.mouseion.app.platform.DataFolder.class).of("pyramids"));

        assertThat(get("/iiif/3/" + id.value() + "/full/131,/0/default.jpg").getStatus())
                .isEqualTo(200);
        assertThat(before).isPositive();
    }

    private MockHttpServletResponse get(String path) {
        return mvc.get()
                .uri(java.net.URI.create(path.replace("^", "%5E")))
                .exchange()
                .getResponse();
    }

    private static BufferedImage picture(MockHttpServletResponse answer) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));
    }

    private static org.assertj.core.data.Offset<Integer> within(int distance) {
        return org.assertj.core.data.Offset.offset(distance);
    }
}
