    const struct element *place = inner(forecast, "place");
    const struct element *warmest = NULL;
    int most = 0;

    if (place != NULL) fprintf(out, "Forecast for %s\n", place->text);
    for (const struct element *day = forecast->first; day != NULL; day = day->next) {
        if (strcmp(day->name, "day") != 0) continue;
        const struct element *name = inner(day, "name");
        const struct element *temperature = inner(day, "temperature");
        const struct element *sky = inner(day, "sky");
        if (name == NULL || temperature == NULL || sky == NULL) continue;
        const struct element *low = inner(temperature, "low");
        const struct element *high = inner(temperature, "high");
        if (low == NULL || high == NULL) continue;
        fprintf(out, "%s: %s to %s degrees, %s\n", name->text, low->text, high->text, sky->text);
        if (warmest == NULL || atoi(high->text) > most) {
            warmest = name;
            most = atoi(high->text);
        }
    }
    if (warmest != NULL) fprintf(out, "Warmest day: %s\n", warmest->text);
}
