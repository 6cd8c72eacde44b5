package org.mouseion.app.discovery.index.engine;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.documents.IndexedWork;

/// The fields of the index.
final class WorkBinder implements TypeBinder {

    private final int dimension;
    private final boolean lucene;

    /// @param dimension length of the vectors, 0 for an index without any
    WorkBinder(int dimension, boolean lucene) {
        this.dimension = dimension;
        this.lucene = lucene;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        IndexFieldTypeFactory types = context.typeFactory();
        WorkBridge.Fields fields = new WorkBridge.Fields();
        for (TextField field : TextField.values()) {
            // Whether a word is there at all does not depend on how long the record is.
            Norms norms = switch (field) {
                case ALL, WORDS, ACCENTED -> Norms.NO;
                default -> Norms.YES;
            };
            fields.texts.put(
                    field,
                    schema.field(
                                    field.key(),
                                    types.asString()
                                            .analyzer(AnalyzerNames.WHITESPACE)
                                            .norms(norms)
                                            .toIndexFieldType())
                            .toReference());
        }
        for (ValueField field : ValueField.values()) {
            Aggregable aggregable = field.isFacet() ? Aggregable.YES : Aggregable.NO;
            fields.values.put(
                    field,
                    schema.field(
                                    field.key(),
                                    types.asString().aggregable(aggregable).toIndexFieldType())
                            .multiValued()
                            .toReference());
        }
        fields.number = schema.field(
                        IndexFields.NUMBER,
                        types.asLong()
                                .searchable(Searchable.NO)
                                .sortable(Sortable.YES)
                                .toIndexFieldType())
                .toReference();
        fields.hanging = schema.field(
                        IndexFields.HANGING,
                        types.asInteger()
                                .searchable(Searchable.NO)
                                .sortable(Sortable.YES)
                                .toIndexFieldType())
                .toReference();
        fields.earliest = schema.field(
                        IndexFields.EARLIEST,
                        types.asInteger().aggregable(Aggregable.YES).toIndexFieldType())
                .toReference();
        fields.latest = schema.field(
                        IndexFields.LATEST,
                        types.asInteger().aggregable(Aggregable.YES).toIndexFieldType())
                .toReference();
        fields.firstKnown = schema.field(
                        IndexFields.FIRST_KNOWN,
                        types.asInteger()
                                .searchable(Searchable.NO)
                                .sortable(Sortable.YES)
                                .toIndexFieldType())
                .toReference();
        fields.lastKnown = schema.field(
                        IndexFields.LAST_KNOWN,
                        types.asInteger()
                                .searchable(Searchable.NO)
                                .sortable(Sortable.YES)
                                .toIndexFieldType())
                .toReference();
        fields.pictured = schema.field(
                        IndexFields.PICTURED,
                        types.asBoolean().aggregable(Aggregable.YES).toIndexFieldType())
                .toReference();
        fields.titleOrder = schema.field(
                        IndexFields.TITLE_ORDER,
                        types.asString()
                                .searchable(Searchable.NO)
                                .sortable(Sortable.YES)
                                .toIndexFieldType())
                .toReference();
        fields.makerOrder = schema.field(
                        IndexFields.MAKER_ORDER,
                        types.asString()
                                .searchable(Searchable.NO)
                                .sortable(Sortable.YES)
                                .toIndexFieldType())
                .toReference();
        fields.shown = schema.field(
                        IndexFields.SHOWN,
                        types.asString()
                                .searchable(Searchable.NO)
                                .projectable(Projectable.YES)
                                .toIndexFieldType())
                .toReference();
        if (dimension > 0 && lucene) {
            fields.meaning = schema.field(
                            IndexFields.MEANING,
                            types.extension(LuceneExtension.get())
                                    .asNative(
                                            byte[].class,
                                            (path, bytes, collector) -> collector.accept(
                                                    new BinaryDocValuesField(path, new BytesRef(bytes))))
                                    .toIndexFieldType())
                    .toReference();
        } else if (dimension > 0) {
            fields.vector = schema.field(
                            IndexFields.VECTOR,
                            types.asFloatVector()
                                    .dimension(dimension)
                                    .vectorSimilarity(VectorSimilarity.COSINE)
                                    .toIndexFieldType())
                    .toReference();
        }
        context.bridge(IndexedWork.class, new WorkBridge(fields));
    }
}
