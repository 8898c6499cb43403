    static const struct element nothing = {"", "?", NULL, NULL};
    const struct element *place = inner(forecast, "place"), *warmest = NULL;
    int record = 0;

    fprintf(out, "Forecast for %s\n", (place ? place : &nothing)->text);
    for (const struct element *day = inner(forecast, "day"); day; day = day->next) {
        if (strcmp(day->name, "day")) {
            continue;
        }
        const struct element *name = inner(day, "name");
        name = name ? name : &nothing;
        const struct element *degrees = inner(day, "temperature");
        degrees = degrees ? degrees : &nothing;
        const struct element *low = inner(degrees, "low"), *high = inner(degrees, "high"), *sky = inner(day, "sky");
        fprintf(out, "%s: %s to %s degrees, %s\n", name->text, low ? low->text : "?", high ? high->text : "?",
                sky ? sky->text : "?");
        if (high && (!warmest || atoi(high->text) > record)) {
            record = atoi(high->text);
            warmest = name;
        }
    }
    if (warmest) {
        fprintf(out, "Warmest day: %s\n", warmest->text);
    }
}
