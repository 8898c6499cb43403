    static const struct element nothing = {"", "?", NULL, NULL};
    const struct element *name = inner(day, "name"), *sky = inner(day, "sky"), *degrees = inner(day, "temperature");
    const struct element *low = degrees ? inner(degrees, "low") : NULL, *high = degrees ? inner(degrees, "high") : NULL;
    fprintf(out, "%s: %s to %s degrees, %s\n", (name ? name : &nothing)->text, (low ? low : &nothing)->text,
            (high ? high : &nothing)->text, (sky ? sky : &nothing)->text);
    return high ? atoi(high->text) : -300;
}
