    if (report->callsign[0] == '\0')
        return NULL;
    return strndup(report->callsign, sizeof report->callsign);
}
