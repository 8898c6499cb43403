    struct warmest warmest = {NULL, 0};

    fprintf(out, "Forecast for %s\n", inner(forecast, "place")->text);
    for (const struct element *day = skip_to_day(forecast->first); day != NULL; day = skip_to_day(day->next)) {
        const struct element *temperature = inner(day, "temperature");
        const char *name = inner(day, "name")->text;
        const char *high = inner(temperature, "high")->text;
        fprintf(out, "%s: %s to %s degrees, %s\n", name, inner(temperature, "low")->text, high, inner(day, "sky")->text);
        keep_warmest(&warmest, name, high);
    }
    print_warmest(&warmest, out);
}
