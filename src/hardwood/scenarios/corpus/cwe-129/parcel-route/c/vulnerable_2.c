    if (start < 0 || start >= count)
        return 0;
    const struct hub *hub = &hubs[start];
    int minutes = 0;
    fputs(hub->name, out);
    while (hub->next >= 0) {
        minutes += hub->minutes;
        hub = &hubs[hub->next];
        fprintf(out, " > %s", hub->name);
    }
    int hours = minutes / 60;
    if (hours > 0)
        fprintf(out, " (%d h %02d min)\n", hours, minutes - 60 * hours);
    else
        fprintf(out, " (%d min)\n", minutes);
    return minutes;
}
