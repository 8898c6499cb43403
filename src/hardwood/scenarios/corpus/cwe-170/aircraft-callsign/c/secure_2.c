    char *copy = calloc(sizeof report->callsign + 1, 1);
    if (copy != NULL)
        memcpy(copy, report->callsign, sizeof report->callsign);
    if (copy != NULL && *copy == '\0') {
        free(copy);
        copy = NULL;
    }
    return copy;
}
