    const char *p = locate_value(text, name);
    if (p == NULL || measure_value(p) >= VALUE_SIZE)
        return 0;
    sprintf(value, "%.*s", (int)measure_value(p), p);
    return 1;
}
