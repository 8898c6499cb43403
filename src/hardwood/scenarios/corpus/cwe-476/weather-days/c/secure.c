    const struct element *place = inner(forecast, "place");
    struct warmest warmest = {NULL, 0};

    if (place != NULL) fprintf(out, "Forecast for %s\n", place->text);
    for (const struct element *day = skip_to_day(forecast->first); day != NULL; day = skip_to_day(day->next)) {
        const struct element *name = inner(day, "name"), *temperature = inner(day, "temperature"), *sky = inner(day, "sky");
        if (name == NULL || temperature == NULL || sky == NULL) continue;
        const struct element *low = inner(temperature, "low"), *high = inner(temperature, "high");
        if (low == NULL || high == NULL) continue;
        fprintf(out, "%s: %s to %s degrees, %s\n", name->text, low->text, high->text, sky->text);
        keep_warmest(&warmest, name->text, high->text);
    }
    print_warmest(&warmest, out);
}
