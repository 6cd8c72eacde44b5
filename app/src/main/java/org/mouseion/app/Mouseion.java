package org.mouseion.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The house.
@SpringBootApplication(proxyBeanMethods = false)
public class Mouseion {
    public static void main(String[] args) {
        SpringApplication.run(Mouseion.class, args);
    }
}
