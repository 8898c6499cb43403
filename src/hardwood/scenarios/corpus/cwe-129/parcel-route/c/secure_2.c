    int minutes = 0, stops = 0;
    const char *between = "";
    for (int at = start; at != -1; at = hubs[at].next) {
        if (at < 0 || at >= count || stops++ > count) {
            fprintf(stderr, "no hub %d\n", at);
            return 0;
        }
        fprintf(out, "%s%s", between, hubs[at].name);
        between = " > ";
        if (hubs[at].next != -1)
            minutes += hubs[at].minutes;
    }
    fputs(" (", out);
    if (minutes >= 60)
        fprintf(out, "%d h %02d", minutes / 60, minutes % 60);
    else
        fprintf(out, "%d", minutes);
    fputs(" min)\n", out);
    return minutes;
}
