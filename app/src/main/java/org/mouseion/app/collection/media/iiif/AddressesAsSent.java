package org.mouseion.app.collection.media.iiif;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// An identifier of the Image API may hold an encoded slash or percent sign (section 9), which the web server
/// and the security in front of the pages refuse as an attack. No picture here is called so: such an address
/// is one of a picture that there is not (404), not of a wrong request (400). Everywhere else it is refused
/// as before.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class AddressesAsSent extends OncePerRequestFilter
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Pattern OTHER_IDENTIFIER = Pattern.compile("/iiif/[23]/[^/]*%(?:2[Ff]|25|5[Cc]|3[Bb]).*");

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling("passthrough"));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !OTHER_IDENTIFIER.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("There is no such picture here.");
    }
}
