package org.mouseion.app.collection.media.iiif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.mouseion.app.collection.media.held.PictureWriting;
import org.mouseion.app.collection.media.held.TextUse;
import org.mouseion.app.platform.FileStore;
import org.mouseion.formats.iiif.json.JsonLimits;
import org.mouseion.formats.iiif.presentation.reading.FoundManifest;
import org.mouseion.formats.iiif.presentation.reading.ManifestReader;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Manifests of works (Presentation 3.0 and 2.1) and the Authorization Flow 2.0 as the wire carries them.
@AreaTest(
        scan = {"collection.catalogue", "collection.media", "platform.files", "platform.web", "governance.rulings"},
        classes = MediaHouse.class,
        properties = "mouseion.on-site.networks=10.9.0.0/16")
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class ManifestConformanceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    WebApplicationContext context;

    @Autowired
    MediaHouse.Steps house;

    @Autowired
    PictureRows rows;

    @Autowired
    PictureEditing editing;

    @Autowired
    PictureWriting writing;

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
        id = add(DrawnPictures.png(640, 480));
        add(DrawnPictures.png(320, 480));
        house.run("collection.media.pyramids", Map.of());
        writing.write(id, TextUse.ALT, Map.of("en", "A field of colours", "fr", "Un champ de couleurs"));
    }

    private PictureId add(byte[] picture) throws Exception {
        return rows.add(new PictureRows.Arrival(
                work,
                new HeldPicture.Master(
                        files.put(new ByteArrayInputStream(picture)), 0, "7.png", "image/png", picture.length),
                Texts.of("en", "Photograph: the house"),
                null,
                true,
                Access.OPEN,
                "",
                null,
                0));
    }

    /// Presentation 3.0, 5.2 and 5.3: a manifest holds canvases, each painted with a picture and its service.
    @Test
    void each_picture_is_a_canvas_with_its_service() {
        JsonNode manifest = json("/iiif/works/" + work.value() + "/manifest");

        assertThat(manifest.path("type").asString("")).isEqualTo("Manifest");
        assertThat(manifest.path("id").asString("")).endsWith("/iiif/works/" + work.value() + "/manifest");
        assertThat(manifest.path("items")).hasSize(2);
        JsonNode canvas = manifest.path("items").path(0);
        assertThat(canvas.path("width").asInt(0)).isEqualTo(640);
        assertThat(canvas.path("summary").path("fr").path(0).asString("")).isEqualTo("Un champ de couleurs");
        JsonNode body = canvas.path("items").path(0).path("items").path(0).path("body");
        assertThat(body.path("id").asString(""))
                .isEqualTo("http://localhost/iiif/3/" + id.value() + "/full/max/0/default.jpg");
        assertThat(body.path("service").toString())
                .contains("ImageService3", "/iiif/3/" + id.value(), "ImageService2", "/iiif/2/" + id.value());
        assertThat(manifest.path("homepage")).hasSize(4);
    }

    /// What we write, our own reader of other houses' manifests reads, in both versions.
    @Test
    void both_versions_can_be_read_back() {
        for (String address :
                new String[] {"/iiif/works/" + work.value() + "/manifest", "/iiif/2/works/" + work.value() + "/manifest"
                }) {
            assertThat(ManifestReader.read(get(address).getContentAsByteArray(), JsonLimits.STANDARD))
                    .isInstanceOfSatisfying(
                            FoundManifest.class,
                            found -> assertThat(found.canvases()).hasSize(2));
        }
    }

    @Test
    void a_manifest_is_open_to_all_and_not_sent_twice() {
        String address = "/iiif/works/" + work.value() + "/manifest";
        MockHttpServletResponse first = get(address);

        assertThat(first.getContentType()).startsWith("application/ld+json");
        assertThat(first.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(mvc.get().uri(address).header("If-None-Match", first.getHeader("ETag")))
                .hasStatus(304);
        assertThat(mvc.get().uri(address).header("Accept", "text/html,*/*")).hasContentType("application/json");
        editing.move(id, 1);
        assertThat(mvc.get().uri(address).header("If-None-Match", first.getHeader("ETag")))
                .hasStatus(200);
    }

    @Test
    void what_is_not_shown_has_no_manifest() {
        sql.sql("update collection.work set state = 'DRAFT'").update();
        assertThat(get("/iiif/works/" + work.value() + "/manifest").getStatus()).isEqualTo(404);
        assertThat(get("/iiif/works/999999/manifest").getStatus()).isEqualTo(404);
    }

    /// Authorization Flow 2.0, 5: a guarded picture names its probe, whose answer is the one the picture
    /// would give.
    @Test
    void a_guarded_picture_names_the_way_in() {
        editing.workAccess(work, new Access.OnSite());
        JsonNode information = json("/iiif/3/" + id.value() + "/info.json");
        JsonNode probe = information.path("service").path(0);

        assertThat(information.path("@context").toString()).contains("auth/2/context.json");
        assertThat(probe.path("type").asString("")).isEqualTo("AuthProbeService2");
        assertThat(probe.path("service").path(0).path("profile").asString("")).isEqualTo("external");
        assertThat(json("/iiif/works/" + work.value() + "/manifest").toString()).contains("AuthProbeService2");

        String address = probe.path("id").asString("").replace("http://localhost", "");
        assertThat(json(address).path("status").asInt(0)).isEqualTo(401);
        assertThat(JSON.readTree(from("10.9.1.1", address).getContentAsByteArray())
                        .path("status")
                        .asInt(0))
                .isEqualTo(200);
    }

    /// 4.3: the frame posts its message to the page that asked, and to no other.
    @Test
    void the_frame_gives_a_token_inside_the_house_only() throws Exception {
        String address = "/iiif/auth/token?messageId=1&origin=https://viewer.example";
        String outside = get(address).getContentAsString();
        MockHttpServletResponse inside = from("10.9.1.1", address);

        assertThat(outside).contains("AuthAccessTokenError2", "missingAspect", "\"https://viewer.example\"");
        assertThat(inside.getContentAsString()).contains("AuthAccessToken2", "accessToken");
        assertThat(inside.getHeader("Content-Security-Policy")).contains("frame-ancestors https://viewer.example");
        assertThat(get("/iiif/auth/token?messageId=1&origin=*").getStatus()).isEqualTo(400);
    }

    private JsonNode json(String path) {
        MockHttpServletResponse answer = get(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return JSON.readTree(answer.getContentAsByteArray());
    }

    private MockHttpServletResponse get(String path) {
        return mvc.get().uri(path).exchange().getResponse();
    }

    private MockHttpServletResponse from(String remote, String path) {
        return mvc.get()
                .uri(path)
                .with(request -> {
                    request.setRemoteAddr(remote);
                    return request;
                })
                .exchange()
                .getResponse();
    }
}
