    const struct element *temperature = inner(day, "temperature");
    const char *low = inner(temperature, "low")->text;
    const char *high = inner(temperature, "high")->text;
    fprintf(out, "%s: %s to %s degrees, %s\n", inner(day, "name")->text, low, high, inner(day, "sky")->text);
    return atoi(high);
}
