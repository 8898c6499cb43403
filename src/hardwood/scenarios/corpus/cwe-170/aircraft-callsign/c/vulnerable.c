    if (report->callsign[0] == '\0')
        return NULL;
    return strdup(report->callsign);
}
