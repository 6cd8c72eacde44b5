package org.mouseion.app.platform.key;

import java.io.IOException;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Keyholder.AtWork;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// Whether this process takes the key, `mouseion.key`: `take` if it hangs there, `need` it or do not start, or only
/// `look`.
@Configuration(proxyBeanMethods = false)
class KeySetting {

    @Bean(destroyMethod = "close")
    FolderKey keyholder(DataFolder folder, @Value("${mouseion.key:take}") String wish) throws IOException {
        FolderKey key = wish.equals("look") ? FolderKey.look(folder) : FolderKey.take(folder);
        if (wish.equals("need") && !key.isThisProcess()) {
            AtWork other = key.findOther().orElse(new AtWork(0, ""));
            throw new Problem("house-at-work", 503, folder.root(), Long.toString(other.pid()), other.address());
        }
        return key;
    }

    @Bean
    Whereabouts whereabouts(FolderKey key) {
        return new Whereabouts(key);
    }

    /// Notes the address once the pages are served.
    record Whereabouts(FolderKey key) {
        @EventListener
        void opened(WebServerInitializedEvent event) throws IOException {
            int port = event.getWebServer().getPort();
            if (key.isThisProcess() && port > 0) {
                key.note("http://localhost:" + port);
            }
        }
    }
}
