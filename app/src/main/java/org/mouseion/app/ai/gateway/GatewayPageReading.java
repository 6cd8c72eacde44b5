package org.mouseion.app.ai.gateway;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mouseion.app.ai.PageReading;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.Problem;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.PageRead;
import org.mouseion.engines.api.PageReader;
import org.mouseion.engines.api.Picture;
import org.mouseion.engines.api.Task;
import org.mouseion.formats.pages.PageText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Pages through the gateway: a turn, a time, and a passport for what was read.
@Component
class GatewayPageReading implements PageReading {

    private static final Logger log = LoggerFactory.getLogger(GatewayPageReading.class);

    private final PluggedSockets sockets;
    private final ReaderSettings settings;
    private final Spending spending;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Turnstile turnstile;

    GatewayPageReading(
            PluggedSockets sockets,
            ReaderSettings settings,
            Spending spending,
            Ledger ledger,
            PlatformTransactionManager transactions) {
        this.sockets = sockets;
        this.settings = settings;
        this.spending = spending;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        // The engine ends its call by itself; the turnstile is for one that does not.
        this.turnstile = new Turnstile(settings.atOnce(), settings.patience().plus(Duration.ofSeconds(10)));
    }

    @Override
    public Optional<EngineCard> findEngine() {
        return reader().map(PageReader::card);
    }

    @Override
    public List<String> listKnown(List<String> languages) {
        List<String> known = findEngine().map(EngineCard::languages).orElse(List.of());
        return languages.stream()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(tag -> !tag.isEmpty() && (known.isEmpty() || known.contains(tag)))
                .distinct()
                .toList();
    }

    @Override
    public String reader(List<String> languages) {
        EngineCard card = findEngine().orElseThrow(() -> new Problem("engine-missing", 503, Task.READ_PAGE));
        return card.name() + " " + card.version() + " (" + String.join(", ", listKnown(languages)) + ")";
    }

    @Override
    public Outcome read(Picture picture, List<String> languages, String page) {
        Optional<PageReader> found = reader();
        if (found.isEmpty()) {
            return new Outcome.Unread(Reason.NO_ENGINE, "No reader of pages is plugged in");
        }
        List<String> known = listKnown(languages);
        if (known.isEmpty()) {
            return new Outcome.Unread(Reason.NO_LANGUAGE, "None of the languages " + languages + " is known");
        }
        PageReader reader = found.get();
        PageRead read;
        try {
            read = turnstile.pass(
                    reader.card().name(),
                    settings.patience(),
                    () -> reader.read(picture, new PageReader.Wish(known, settings.patience())));
        } catch (Problem problem) {
            read = new PageRead.Nothing(
                    problem.code().equals("engine-failed") ? PageRead.Why.DIED : PageRead.Why.SLOW, problem.code());
        }
        return switch (read) {
            case PageRead.Text text -> keep(text, picture, reader.card(), known, page);
            case PageRead.Nothing(PageRead.Why why, String sentence) -> {
                log.warn("{} did not read {} ({}: {})", reader.card().name(), page, why, sentence);
                yield new Outcome.Unread(reason(why), sentence);
            }
        };
    }

    private Outcome keep(PageRead.Text read, Picture picture, EngineCard card, List<String> languages, String page) {
        PageText text = ReadWords.page(read, picture.width(), picture.height(), reader(languages));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("page", page);
        facts.put("languages", String.join(" ", languages));
        facts.put("words", Long.toString(text.words().count()));
        facts.put("lines", Long.toString(text.lines().count()));
        Long passport = transaction.execute(status -> {
            spending.add(Task.READ_PAGE, 0);
            return ledger.write(new Deed(
                            "ai.read-page", "task:read-page", "engine:" + card.name() + "@" + card.version(), facts))
                    .number();
        });
        return new Outcome.Read(text, card, Objects.requireNonNull(passport));
    }

    private static Reason reason(PageRead.Why why) {
        return switch (why) {
            case NO_LANGUAGE -> Reason.NO_LANGUAGE;
            case ILL_SIZED -> Reason.ILL_SIZED;
            case SLOW -> Reason.SLOW;
            case DIED, GARBLED -> Reason.FAILED;
        };
    }

    private Optional<PageReader> reader() {
        return sockets.find(Task.READ_PAGE, PageReader.class);
    }
}
