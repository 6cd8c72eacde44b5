package org.mouseion.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouseion.engines.vectors.ModelCard;
import org.mouseion.training.sources.Rows;
import org.mouseion.training.teacher.Teacher;

/// What the model says of itself, for the register of AI and whoever opens the file.
final class Cards {

    private Cards() {}

    static ModelCard of(Rows rows, Recipe recipe, boolean shareAlike) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("dimension", String.valueOf(recipe.dimension()));
        facts.put("method", "multilingual distillation into weighted means of word vectors, ridge regression");
        facts.put("teacher", Teacher.NAME + ", Apache-2.0");
        facts.put(
                "sources",
                rows.english().entrySet().stream()
                        .filter(source -> !source.getValue().isEmpty())
                        .map(source ->
                                source.getKey().name() + " " + source.getValue().size() + " ("
                                        + source.getKey().licence() + ")")
                        .collect(Collectors.joining("; ")));
        facts.put("recipe", recipe.toString());
        facts.put("good for", "finding records by meaning across the four languages; near words, short texts");
        facts.put(
                "not good for",
                "negation, word order, deciding anything about a person; it learns what its sources say");
        return new ModelCard(
                shareAlike ? "mouseion-vectors-share-alike" : "mouseion-vectors",
                List.of("fr", "en", "nl", "es"),
                shareAlike ? "not to be shipped: learned from share-alike sources" : "Apache-2.0",
                facts);
    }
}
