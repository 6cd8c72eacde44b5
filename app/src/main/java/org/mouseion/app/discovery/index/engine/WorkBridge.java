package org.mouseion.app.discovery.index.engine;

import java.util.EnumMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.YearCounts;
import org.mouseion.app.discovery.index.documents.IndexedWork;
import org.mouseion.app.discovery.index.documents.WorkMeaning;

/// Hands a work to the engine, field by field.
final class WorkBridge implements TypeBridge<IndexedWork> {

    /// The engine's handles, filled by [WorkBinder].
    @NullUnmarked
    static final class Fields {
        final Map<TextField, IndexFieldReference<String>> texts = new EnumMap<>(TextField.class);
        final Map<ValueField, IndexFieldReference<String>> values = new EnumMap<>(ValueField.class);
        IndexFieldReference<Long> number;
        IndexFieldReference<Integer> hanging;
        IndexFieldReference<Integer> earliest;
        IndexFieldReference<Integer> latest;
        IndexFieldReference<Integer> firstKnown;
        IndexFieldReference<Integer> lastKnown;
        IndexFieldReference<Boolean> pictured;
        IndexFieldReference<String> titleOrder;
        IndexFieldReference<String> makerOrder;
        IndexFieldReference<String> shown;

        @Nullable
        IndexFieldReference<float[]> vector;

        @Nullable
        IndexFieldReference<byte[]> meaning;
    }

    private final Fields fields;

    WorkBridge(Fields fields) {
        this.fields = fields;
    }

    @Override
    public void write(DocumentElement target, IndexedWork work, TypeBridgeWriteContext context) {
        fields.texts.forEach((field, reference) -> {
            String text = work.text(field);
            if (!text.isEmpty()) {
                target.addValue(reference, text);
            }
        });
        fields.values.forEach(
                (field, reference) -> work.values(field).forEach(value -> target.addValue(reference, value)));
        target.addValue(fields.number, work.id());
        target.addValue(fields.pictured, work.isPictured());
        target.addValue(fields.hanging, work.hanging());
        target.addValue(fields.shown, work.shown());
        writeYears(target, work);
        if (!work.titleOrder().isEmpty()) {
            target.addValue(fields.titleOrder, work.titleOrder());
        }
        if (!work.makerOrder().isEmpty()) {
            target.addValue(fields.makerOrder, work.makerOrder());
        }
        WorkMeaning meaning = work.meaning();
        if (fields.meaning != null && meaning != null) {
            target.addValue(fields.meaning, MeaningBytes.write(meaning));
        }
        if (fields.vector != null && meaning != null) {
            target.addValue(fields.vector, meaning.whole());
        }
    }

    private void writeYears(DocumentElement target, IndexedWork work) {
        if (!work.isDated()) {
            return;
        }
        target.addValue(fields.earliest, work.earliest());
        target.addValue(fields.latest, work.latest());
        boolean begins = work.earliest() != YearCounts.OPEN_START;
        boolean ends = work.latest() != YearCounts.OPEN_END;
        target.addValue(fields.firstKnown, begins ? work.earliest() : work.latest());
        target.addValue(fields.lastKnown, ends ? work.latest() : work.earliest());
    }
}
