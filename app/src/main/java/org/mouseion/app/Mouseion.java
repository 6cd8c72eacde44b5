package org.mouseion.app;

import org.mouseion.app.platform.Entrance;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The house.
@SpringBootApplication(proxyBeanMethods = false)
public class Mouseion {
    public static void main(String[] args) {
        System.exit(Entrance.run(Mouseion.class, args));
    }
}
