package org.mouseion.engines.tesseract;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The command that starts a child: the same virtual machine, and no more of the class path than
/// reading needs.
final class Program {

    private static final String PLATFORM = "linux-x86_64";

    private Program() {}

    /// Whether there is native code for this machine in the house.
    static boolean isHere() {
        boolean platform =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                        && System.getProperty("os.arch", "").matches("amd64|x86_64");
        return platform
                && findPlace("org/bytedeco/tesseract/" + PLATFORM + "/libjnitesseract.so")
                        .isPresent();
    }

    /// @param data   folder of what Tesseract learned
    /// @param cache  folder in which native code may be unpacked
    /// @param memory    most mebibytes of address space
    /// @param threshold Tesseract's own way of telling ink from paper: 0 Otsu, 2 Sauvola
    static List<String> command(Path data, Path cache, int memory, int threshold) {
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                // A page waits for a person less than the desk does: the child stands back.
                "ulimit -v \"$1\" && shift && exec nice -n 5 \"$@\"",
                "reading",
                Long.toString(memory * 1024L),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=16m",
                "-XX:CompressedClassSpaceSize=16m",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Dorg.bytedeco.javacpp.cachedir=" + cache.resolve("tesseract").resolve("native"),
                // The bytes are counted by the limit above.
                "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0",
                "-cp",
                String.join(java.io.File.pathSeparator, classes())));
        command.add(Reading.class.getName());
        command.add(data.toString());
        command.add(Integer.toString(threshold));
        return command;
    }

    private static Set<String> classes() {
        Set<String> places = new LinkedHashSet<>();
        for (String name : List.of(
                "org/mouseion/engines/tesseract/Reading.class",
                "org/mouseion/engines/api/PageRead.class",
                "org/bytedeco/javacpp/Loader.class",
                "org/bytedeco/leptonica/PIX.class",
                "org/bytedeco/tesseract/TessBaseAPI.class",
                "org/bytedeco/javacpp/" + PLATFORM + "/libjnijavacpp.so",
                "org/bytedeco/leptonica/" + PLATFORM + "/libjnileptonica.so",
                "org/bytedeco/tesseract/" + PLATFORM + "/libjnitesseract.so")) {
            findPlace(name).ifPresent(places::add);
        }
        return places;
    }

    /// The jar or folder that holds a file of the class path.
    private static Optional<String> findPlace(String name) {
        URL found = Program.class.getClassLoader().getResource(name);
        if (found == null) {
            return Optional.empty();
        }
        String address = found.toString();
        try {
            if (address.startsWith("jar:")) {
                return Optional.of(Path.of(URI.create(address.substring(4, address.indexOf("!/"))))
                        .toString());
            }
            String file = Path.of(found.toURI()).toString();
            return Optional.of(file.substring(0, file.length() - name.length() - 1));
        } catch (URISyntaxException | RuntimeException elsewhere) {
            return Optional.empty();
        }
    }
}
