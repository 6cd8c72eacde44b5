package org.mouseion.app;

import org.mouseion.app.platform.Entrance;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The house. Areas name their classes without asking each other, so beans go by their full names.
@SpringBootApplication(proxyBeanMethods = false, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Mouseion {
    public static void main(String[] args) {
        System.exit(Entrance.run(Mouseion.class, args));
    }
}
