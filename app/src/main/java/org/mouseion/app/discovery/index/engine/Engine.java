package org.mouseion.app.discovery.index.engine;

import java.nio.file.Path;
import java.util.Map;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.mouseion.app.discovery.index.IndexSettings;
import org.mouseion.app.discovery.index.documents.IndexedWork;

/// Opens a generation of the index.
public final class Engine {

    private Engine() {}

    /// @param folder where it lies on disk; used by Lucene only
    /// @param generation names it among others
    /// @param dimension length of the vectors it keeps, 0 for none
    public static EngineIndex open(IndexSettings settings, Path folder, String generation, int dimension) {
        boolean cluster = settings.isCluster();
        Map<String, Object> options =
                cluster ? EngineOptions.cluster(settings, generation) : EngineOptions.lucene(folder);
        StandalonePojoMappingConfigurer configurer = context -> {
            context.addEntityType(IndexedWork.class, "works");
            TypeMappingStep type = context.programmaticMapping().type(IndexedWork.class);
            type.indexed().index("works");
            type.binder(new WorkBinder(dimension, !cluster));
            type.property("id").documentId();
        };
        CloseableSearchMapping mapping = SearchMapping.builder(AnnotatedTypeSource.empty())
                .property("hibernate.search.mapping.configurer", BeanReference.ofInstance(configurer))
                .properties(options)
                .build();
        return new EngineIndex(mapping, !cluster, dimension);
    }
}
