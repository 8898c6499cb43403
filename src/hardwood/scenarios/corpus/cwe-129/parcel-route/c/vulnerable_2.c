    if (start < 0 || start >= count)
        return 0;
    const struct hub *hub = &hubs[start];
    int minutes = 0;
    fprintf(out, "%s\n", hub->name);
    while (hub->next >= 0) {
        minutes += hub->minutes;
        hub = &hubs[hub->next];
        fprintf(out, "%s\n", hub->name);
    }
    print_time(out, minutes);
    return minutes;
}
