package nl.blauwdruk.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.BlueprintStatus;
import nl.blauwdruk.model.blueprint.Remark;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.web.comparison.ThemeComparison;
import nl.blauwdruk.web.coverage.SummingUpThemes;
import nl.blauwdruk.web.page.Texts;

/** Finds what people should look at, theme by theme: what is outdated, said by residents, or not adopted yet. */
@RequestScoped
class WhatWantsAttention {

    @Inject
    private Texts texts;

    @Inject
    private SummingUpThemes summing;

    List<Attention> in(Theme theme, ThemeComparison compared) {
        List<Attention> found = new ArrayList<>();
        outdated(theme, found);
        remarks(compared, theme, found);
        concepts(theme, compared, found);
        differences(theme, compared, found);
        return found;
    }

    private void outdated(Theme theme, List<Attention> found) {
        int stories = summing.of(theme.key()).outdated();
        if (stories > 0) {
            found.add(new Attention(
                    "eye",
                    texts.format("attention.outdated", stories, theme.name()),
                    texts.get("attention.outdated.text"),
                    "/backlog/list?thema=" + theme.key() + "&toon=nakijken",
                    texts.get("outdated")));
        }
    }

    private void remarks(ThemeComparison compared, Theme theme, List<Attention> found) {
        List<Blueprint> spoken = compared.blueprints().variants().stream()
                .filter(variant -> variant.remarks().stream().anyMatch(Remark::isOpen))
                .toList();
        if (spoken.isEmpty()) {
            return;
        }
        Blueprint first = spoken.get(0);
        Remark remark =
                first.remarks().stream().filter(Remark::isOpen).findFirst().orElseThrow();
        String mark =
                first.step(remark.step()).map(step -> "#stap-" + step.mark()).orElse("");
        String names = spoken.stream().map(Blueprint::ownerName).collect(Collectors.joining(", "));
        found.add(new Attention(
                "chat",
                texts.format("attention.remark", theme.name(), names),
                first.ownerName() + ": ‘" + remark.text() + "’",
                "/blueprint/grid?blauwdruk=" + first.key() + "&thema=" + first.theme() + mark,
                texts.get("attention.remark.action")));
    }

    private void concepts(Theme theme, ThemeComparison compared, List<Attention> found) {
        String names = compared.blueprints().variants().stream()
                .filter(variant -> variant.status() == BlueprintStatus.CONCEPT)
                .map(Blueprint::ownerName)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            found.add(new Attention(
                    "doc",
                    texts.format("attention.concept", theme.name(), names),
                    texts.get("attention.concept.text"),
                    "/blueprint/list?thema=" + theme.key(),
                    texts.get("attention.open")));
        }
    }

    private void differences(Theme theme, ThemeComparison compared, List<Attention> found) {
        long setup = compared.comparison().steps().stream()
                .filter(AlignedStep::isSetupDifference)
                .count();
        if (setup > 0) {
            found.add(new Attention(
                    "moved",
                    texts.format("attention.differences", setup, theme.name()),
                    texts.get("attention.differences.text"),
                    "/comparison/theme?thema=" + theme.key() + "&toon=opzet",
                    texts.get("attention.differences.action")));
        }
    }
}
