package org.mouseion.app.discovery.index.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.PageQuery;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageSearch;
import org.mouseion.app.discovery.PageWords;
import org.mouseion.app.discovery.PagesFound;
import org.mouseion.app.discovery.PagesFound.PageHit;
import org.mouseion.app.platform.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The index of pages everybody uses. It is opened when it is first needed; what an older version of the
/// house indexed otherwise is thrown away then, and all pages have to be put again.
@Component
class LivePages implements PageSearch, PageWords, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LivePages.class);
    private static final String NAME = "pages-";

    private final Path folder;
    private volatile @Nullable PageIndex open;

    LivePages(DataFolder data) {
        this.folder = data.of("index");
    }

    private PageIndex index() {
        PageIndex index = open;
        return index == null ? open() : index;
    }

    private synchronized PageIndex open() {
        PageIndex index = open;
        if (index == null) {
            String name = NAME + PageIndex.VERSION;
            try {
                Files.createDirectories(folder);
                discardOthers(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            index = PageIndex.open(folder.resolve(name));
            open = index;
        }
        return index;
    }

    private void discardOthers(String name) throws IOException {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(folder, NAME + "*")) {
            for (Path other : others) {
                if (!other.getFileName().toString().equals(name)) {
                    log.info("Pages were indexed in another way before; their index is thrown away");
                    FileSystemUtils.deleteRecursively(other);
                }
            }
        }
    }

    @Override
    public void put(List<PageRead> pages) {
        index().put(pages);
    }

    @Override
    public void remove(List<Long> pages) {
        index().remove(pages);
    }

    @Override
    public void retain(String series, List<Long> pages) {
        index().retain(series, pages);
    }

    @Override
    public void clear() {
        index().clear();
    }

    @Override
    public void finish() {
        index().finish();
    }

    @Override
    public long count() {
        return index().count();
    }

    @Override
    public PagesFound find(PageQuery query) {
        return index().find(query);
    }

    @Override
    public Optional<PageHit> findOn(long page, PageQuery query) {
        return index().findOn(page, query);
    }

    @Override
    public List<Completion> complete(String start, @Nullable String series, int limit) {
        return index().complete(start, series, limit);
    }

    @Override
    public boolean isEmpty() {
        return index().isEmpty();
    }

    @Override
    public List<Series> series(boolean here) {
        return index().series(here);
    }

    @Override
    public synchronized void destroy() {
        PageIndex index = open;
        if (index != null) {
            index.close();
            open = null;
        }
    }
}
