package org.mouseion.app.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that does one thing wrong.
final class OddServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String greeting;
    private final String trigger;
    private final String answer;
    private final AtomicInteger taken = new AtomicInteger();

    private OddServer(String greeting, String trigger, String answer) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        this.greeting = greeting;
        this.trigger = trigger;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    /// Answers `answer` to every line that begins with `trigger`; `.` is the end of a letter.
    static OddServer refusing(String trigger, String answer) throws IOException {
        return new OddServer("220 odd", trigger, answer);
    }

    static OddServer greeting(String greeting) throws IOException {
        return new OddServer(greeting, "never", "");
    }

    /// Opens the line and says nothing.
    static OddServer silent() throws IOException {
        return new OddServer("", "never", "");
    }

    int port() {
        return socket.getLocalPort();
    }

    int taken() {
        return taken.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line) {
            var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            if (!greeting.isEmpty()) {
                say(line, greeting);
            }
            boolean letter = false;
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                if (letter && !said.equals(".")) {
                    continue;
                }
                boolean end = letter;
                letter = said.equals("DATA");
                if (said.startsWith(trigger)) {
                    say(line, answer);
                } else if (end) {
                    taken.incrementAndGet();
                    say(line, "250 taken");
                } else if (!greeting.isEmpty()) {
                    say(line, letter ? "354 go on" : said.startsWith("QUIT") ? "221 bye" : "250 well");
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
