package org.mouseion.app.discovery.guide.desk;

import java.util.List;
import org.mouseion.app.discovery.guide.handed.Letters;
import org.mouseion.app.discovery.guide.unanswered.OpenQuestions;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.DeskTile;
import org.mouseion.app.platform.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where people of the house find the guide.
@Configuration(proxyBeanMethods = false)
class DeskOfTheGuide {

    private static final List<Role> PEOPLE = List.of(Role.MEDIATOR, Role.CURATOR, Role.COMMUNICATION);

    @Bean
    DeskMenu.Entry unansweredEntry() {
        return new DeskMenu.Entry("discovery", 40, "guide.desk.unanswered.menu", "/desk/guide/unanswered", PEOPLE);
    }

    @Bean
    DeskMenu.Entry handedEntry() {
        return new DeskMenu.Entry("discovery", 41, "guide.desk.handed.menu", "/desk/guide/handed", PEOPLE);
    }

    @Bean
    DeskMenu.Entry benchEntry() {
        return new DeskMenu.Entry("discovery", 42, "guide.bench.menu", "/desk/guide/bench", PEOPLE);
    }

    @Bean
    DeskMenu.Entry widgetEntry() {
        return new DeskMenu.Entry("discovery", 43, "guide.desk.widget.menu", "/desk/guide/widget", PEOPLE);
    }

    @Bean
    DeskTile unansweredTile(OpenQuestions questions) {
        return new DeskTile(40, "guide.desk.unanswered.tile", "/desk/guide/unanswered", questions::count);
    }

    @Bean
    DeskTile handedTile(Letters letters) {
        return new DeskTile(41, "guide.desk.handed.tile", "/desk/guide/handed", letters::count);
    }
}
