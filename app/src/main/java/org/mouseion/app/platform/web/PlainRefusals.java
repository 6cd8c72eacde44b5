package org.mouseion.app.platform.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// What the web server refuses before any page of the house is asked: an address with a NUL in it, a request longer
/// than any reader types. Its own page would be in English, in another dress.
@Component
class PlainRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MessageSource messages;

    PlainRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Answer(messages)));
    }

    /// Stands inside the server's own valve of this kind, and so answers first.
    private static final class Answer extends ErrorReportValve {

        private final MessageSource messages;

        Answer(MessageSource messages) {
            this.messages = messages;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var allowed = new java.util.concurrent.atomic.AtomicBoolean();
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
            if (!allowed.get()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(page(new Words(messages, language(request)), response.getStatus()));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                // Nobody reads the answer any more.
            }
        }

        private static Locale language(Request request) {
            return Stream.concat(
                            Stream.of(String.valueOf(request.getRequestURI()).replaceFirst("^/(\\w\\w)/.*", "$1")),
                            Collections.list(request.getLocales()).stream().map(Locale::toLanguageTag))
                    .flatMap(tag -> Tongues.find(tag).stream())
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        }

        private static String page(Words words, int status) {
            ErrorPages.Told told = ErrorPages.Told.of(status, words);
            return """
                    <!doctype html>
                    <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
                    <link rel="stylesheet" href="/%s"></head>
                    <body><main class="page"><div class="state"><p class="caps">%d</p>
                    <h1 class="display">%s</h1><p>%s</p>
                    <ul><li><a href="/%s">%s</a></li></ul></div></main></body></html>
                    """.formatted(
                            words.tag(),
                            escaped(told.title()),
                            StyleSheet.PATH,
                            status,
                            escaped(told.title()),
                            escaped(told.what()),
                            words.tag(),
                            escaped(words.say("web.error.home")));
        }

        private static String escaped(String text) {
            return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
        }
    }
}
