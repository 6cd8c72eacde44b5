package org.mouseion.app.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.app.platform.Bundles;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Words, templates and languages as Spring's web layer wants them.
@Configuration(proxyBeanMethods = false)
class WebSetting implements WebMvcConfigurer {

    @Bean
    static MessageSource messageSource() throws IOException {
        return Bundles.load();
    }

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.mouseion.pages");
    }

    @Bean
    JteViews jteViews(TemplateEngine templates) {
        return new JteViews(templates);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Tongue();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RememberTongue());
    }

    /// Keeps the language asked for by `?lang=` on the desk, where paths carry none.
    private static final class RememberTongue implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            boolean desk = RequestPages.STAFF_SIDE.matches(request);
            Optional<Locale> asked = desk ? Tongue.findAsked(request) : Optional.empty();
            asked.ifPresent(locale -> new Tongue().setLocale(request, response, locale));
            return true;
        }
    }
}
