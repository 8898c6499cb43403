    const struct element *place = inner(forecast, "place"), *warmest = NULL;
    int record = 0;

    fprintf(out, "Forecast for %s\n", place ? place->text : "?");
    for (const struct element *day = inner(forecast, "day"); day; day = day->next) {
        if (strcmp(day->name, "day")) {
            continue;
        }
        const struct element *name = inner(day, "name"), *sky = inner(day, "sky");
        const struct element *degrees = inner(day, "temperature");
        if (!name || !sky || !degrees) {
            continue;
        }
        int low = atoi(inner(degrees, "low")->text);
        int high = atoi(inner(degrees, "high")->text);
        fprintf(out, "%s: %d to %d degrees, %s\n", name->text, low, high, sky->text);
        if (!warmest || high > record) {
            record = high;
            warmest = name;
        }
    }
    if (warmest) {
        fprintf(out, "Warmest day: %s\n", warmest->text);
    }
}
