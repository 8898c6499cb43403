    const struct element *name = inner(day, "name");
    const struct element *temperature = inner(day, "temperature");
    const struct element *sky = inner(day, "sky");
    if (name == NULL || temperature == NULL || sky == NULL) return -1000;
    const struct element *low = inner(temperature, "low");
    const struct element *high = inner(temperature, "high");
    if (low == NULL || high == NULL) return -1000;
    fprintf(out, "%s: %s to %s degrees, %s\n", name->text, low->text, high->text, sky->text);
    return atoi(high->text);
}
