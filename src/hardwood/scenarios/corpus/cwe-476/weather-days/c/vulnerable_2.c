    const struct element *name = inner(day, "name"), *sky = inner(day, "sky");
    const struct element *degrees = inner(day, "temperature");
    if (!name || !sky || !degrees) {
        return -300;
    }
    int low = atoi(inner(degrees, "low")->text), high = atoi(inner(degrees, "high")->text);
    fprintf(out, "%s: %d to %d degrees, %s\n", name->text, low, high, sky->text);
    return high;
}
