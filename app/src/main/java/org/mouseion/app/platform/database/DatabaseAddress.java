package org.mouseion.app.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// How to reach a database.
///
/// @param url JDBC address
public record DatabaseAddress(String url, String user, String password) {

    /// One connection outside any pool.
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /// The same server, another database.
    public DatabaseAddress withDatabase(String name) {
        int options = url.indexOf('?');
        String place = options < 0 ? url : url.substring(0, options);
        String rest = options < 0 ? "" : url.substring(options);
        return new DatabaseAddress(place.substring(0, place.lastIndexOf('/') + 1) + name + rest, user, password);
    }

    /// Never the password.
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
