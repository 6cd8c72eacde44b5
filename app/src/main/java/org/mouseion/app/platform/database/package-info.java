/// The one database of the house: PostgreSQL, in the data folder or on a server of the institution.
///
/// Without a setting, the house brings real PostgreSQL binaries ([Binaries]), lays out a cluster in the data folder
/// once ([Cluster]) and starts it with durable settings ([ClusterSettings]). The postmaster is not a child of this
/// process: after `kill -9` it lives on, and the next start adopts it. Whoever uses a cluster holds a shared lock on it
/// ([EmbeddedPostgres]); the last to leave stops it. With `mouseion.database.url` none of this happens and the house
/// connects where it is told. Begin with [DatabaseConfiguration].
@NullMarked
package org.mouseion.app.platform.database;

import org.jspecify.annotations.NullMarked;
