    if (!report->callsign[0]) return NULL;
    char *copy = malloc(sizeof report->callsign);
    if (copy == NULL) return NULL;
    strncpy(copy, report->callsign, sizeof report->callsign);
    return copy;
}
