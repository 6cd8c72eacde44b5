package org.mouseion.app.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the embedded PostgreSQL runs with. Written anew at each start; what an institution wants otherwise goes into
/// `local.conf` beside it, which is read last and never touched.
///
/// @param durable false only in tests: a crash of the machine may then lose what was committed
/// @param sharedBuffers megabytes of the server's own cache; 128 keeps the house under 700 MB at rest
record ClusterSettings(boolean durable, int sharedBuffers) {

    static final ClusterSettings DEFAULT = new ClusterSettings(true, 128);

    void write(Path cluster, int port) throws IOException {
        String kept = durable ? "on" : "off";
        Files.writeString(cluster.resolve("postgresql.conf"), """
                # Written by Mouseion at each start. Put your own settings into local.conf.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 100
                fsync = %s
                synchronous_commit = %s
                full_page_writes = %s
                shared_buffers = %dMB
                max_wal_size = 1GB
                wal_compression = on
                password_encryption = scram-sha-256
                timezone = 'UTC'
                log_timezone = 'UTC'
                datestyle = 'iso, ymd'
                lc_messages = 'C'
                jit = off
                log_destination = 'stderr'
                logging_collector = on
                log_directory = '../log'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                include_if_exists = 'local.conf'
                """.formatted(port, kept, kept, kept, sharedBuffers));
    }
}
