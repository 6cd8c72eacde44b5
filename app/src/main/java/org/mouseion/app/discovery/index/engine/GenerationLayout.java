package org.mouseion.app.discovery.index.engine;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/// Names the indexes of a cluster by generation, so that a new one can be built beside the one that serves.
record GenerationLayout(String generation) implements IndexLayoutStrategy {

    @Override
    public String createInitialElasticsearchIndexName(String name) {
        return "mouseion-" + name + "-" + generation;
    }

    @Override
    public String createWriteAlias(String name) {
        return "mouseion-" + name + "-" + generation + "-write";
    }

    @Override
    public String createReadAlias(String name) {
        return "mouseion-" + name + "-" + generation + "-read";
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String name) {
        return name;
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String name) {
        return name.substring("mouseion-".length(), name.length() - generation.length() - 1);
    }
}
