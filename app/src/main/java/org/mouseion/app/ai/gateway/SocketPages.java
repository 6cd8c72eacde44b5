package org.mouseion.app.ai.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mouseion.app.ai.Writing;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.engines.api.Task;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The page of sockets: every task, what is plugged in, and why not where nothing is.
@Controller
class SocketPages {

    private final Pages pages;
    private final Desk desk;
    private final PluggedSockets sockets;
    private final Writing writing;

    SocketPages(Pages pages, Desk desk, PluggedSockets sockets, Writing writing) {
        this.pages = pages;
        this.desk = desk;
        this.sockets = sockets;
        this.writing = writing;
    }

    @GetMapping("/desk/sockets")
    ModelAndView list(HttpServletRequest request) {
        Page page = pages.of(request, pages.words(request).say("sockets.title")).unindexed();
        return new ModelAndView("ai/gateway/sockets")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("sockets", sockets.list())
                .addObject("writing", writing.state());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({GatewaySettings.class, ReaderSettings.class})
    static class Setting {

        @Bean
        DeskMenu.Entry socketsEntry() {
            return new DeskMenu.Entry("ai", 10, "sockets.title", "/desk/sockets", List.of());
        }

        @Bean
        Feature embedTextFeature(PluggedSockets sockets) {
            return feature(
                    sockets, Task.EMBED_TEXT, "ai.gateway.embed-text", List.of(24, 10), providers(Task.EMBED_TEXT));
        }

        @Bean
        Feature detectLanguageFeature(PluggedSockets sockets) {
            return feature(
                    sockets,
                    Task.DETECT_LANGUAGE,
                    "ai.gateway.detect-language",
                    List.of(32),
                    providers(Task.DETECT_LANGUAGE));
        }

        @Bean
        Feature writeTextFeature(PluggedSockets sockets) {
            return feature(
                    sockets, Task.WRITE_TEXT, "ai.gateway.write-text", List.of(10), "mouseion.ai.writer.address");
        }

        @Bean
        Feature readPageFeature(PluggedSockets sockets) {
            return feature(sockets, Task.READ_PAGE, "ai.gateway.read-page", List.of(26), providers(Task.READ_PAGE));
        }

        private static String providers(Task task) {
            return "mouseion.ai.providers." + GatewaySettings.key(task);
        }

        private static Feature feature(
                PluggedSockets sockets, Task task, String key, List<Integer> capabilities, String setting) {
            return Feature.live(
                    key,
                    capabilities,
                    List.of(setting),
                    () -> sockets.list().stream()
                            .filter(s -> s.task() == task)
                            .findFirst()
                            .map(s -> {
                                if (s.engine() != null) {
                                    return new Feature.State.On();
                                }
                                return "switched-off".equals(s.reason())
                                        ? new Feature.State.Off()
                                        : new Feature.State.Unavailable("sockets.reason." + s.reason());
                            })
                            .orElseGet(Feature.State.Off::new));
        }
    }
}
