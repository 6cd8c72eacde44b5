package org.mouseion.app.discovery.index;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the index is.
///
/// @param address hosts of an OpenSearch or Elasticsearch cluster (`https://one:9200,https://two:9200`); absent for
/// Lucene in the data folder
/// @param user name for the cluster, or null
/// @param password for the cluster, or null
/// @param version what the cluster runs, for example `opensearch:3.5`; absent to ask it
@ConfigurationProperties("mouseion.index")
public record IndexSettings(
        @Nullable String address,
        @Nullable String user,
        @Nullable String password,
        @Nullable String version) {

    public boolean isCluster() {
        return address != null && !address.isBlank();
    }
}
