    int minutes = 0;
    int at = start;
    while (at >= 0 && at < count) {
        if (at != start)
            fprintf(out, " > ");
        fprintf(out, "%s", hubs[at].name);
        if (hubs[at].next != -1)
            minutes += hubs[at].minutes;
        at = hubs[at].next;
    }
    if (minutes < 60)
        fprintf(out, " (%d min)\n", minutes);
    else
        fprintf(out, " (%d h %02d min)\n", minutes / 60, minutes % 60);
    return minutes;
}
