    const struct element *place = inner(forecast, "place");
    struct warmest warmest = {NULL, 0};

    fprintf(out, "Forecast for %s\n", place ? place->text : "?");
    for (const struct element *day = skip_to_day(forecast->first); day; day = skip_to_day(day->next)) {
        const struct element *name = inner(day, "name"), *sky = inner(day, "sky");
        const struct element *degrees = inner(day, "temperature");
        if (!name || !sky || !degrees) {
            continue;
        }
        const char *high = inner(degrees, "high")->text;
        fprintf(out, "%s: %s to %s degrees, %s\n", name->text, inner(degrees, "low")->text, high, sky->text);
        keep_warmest(&warmest, name->text, high);
    }
    print_warmest(&warmest, out);
}
