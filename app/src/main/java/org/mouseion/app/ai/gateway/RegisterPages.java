package org.mouseion.app.ai.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mouseion.app.ai.Socket;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The register of algorithms, for anybody: each model that is plugged in with the card it carries.
@Controller
class RegisterPages {

    private final Pages pages;
    private final PluggedSockets sockets;

    RegisterPages(Pages pages, PluggedSockets sockets) {
        this.pages = pages;
        this.sockets = sockets;
    }

    @GetMapping("/register")
    ModelAndView register(HttpServletRequest request) {
        var words = pages.words(request);
        Page page = pages.of(request, words.say("register.title"), words.say("register.intro"));
        List<Socket> all = sockets.list();
        return new ModelAndView("ai/gateway/register")
                .addObject("page", page)
                .addObject(
                        "sockets", all.stream().filter(s -> s.engine() != null).toList())
                .addObject("empty", all.stream().filter(s -> s.engine() == null).toList());
    }
}
