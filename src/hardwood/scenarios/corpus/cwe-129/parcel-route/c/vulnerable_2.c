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
    fputc('\n', out);
    print_time(out, minutes);
    return minutes;
}
