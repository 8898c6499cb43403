    static const struct element nothing = {"", "?", NULL, NULL};
    const struct element *place = inner(forecast, "place");
    struct warmest warmest = {NULL, 0};

    fprintf(out, "Forecast for %s\n", (place ? place : &nothing)->text);
    for (const struct element *day = skip_to_day(forecast->first); day; day = skip_to_day(day->next)) {
        const struct element *name = inner(day, "name"), *sky = inner(day, "sky"), *degrees = inner(day, "temperature");
        const struct element *low = degrees ? inner(degrees, "low") : NULL, *high = degrees ? inner(degrees, "high") : NULL;
        fprintf(out, "%s: %s to %s degrees, %s\n", (name ? name : &nothing)->text, (low ? low : &nothing)->text,
                (high ? high : &nothing)->text, (sky ? sky : &nothing)->text);
        if (name && high) {
            keep_warmest(&warmest, name->text, high->text);
        }
    }
    print_warmest(&warmest, out);
}
