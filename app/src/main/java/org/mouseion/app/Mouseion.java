package org.mouseion.app;

import org.mouseion.app.platform.console.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The house.
@SpringBootApplication(proxyBeanMethods = false)
public class Mouseion {
    public static void main(String[] args) {
        System.exit(new Program(Mouseion.class, System.getenv(), System.out, System.err).run(args));
    }
}
