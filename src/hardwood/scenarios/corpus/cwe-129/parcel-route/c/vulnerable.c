    int minutes = 0;
    int at = start;
    fprintf(out, "%s", hubs[at].name);
    while (hubs[at].next != -1) {
        minutes += hubs[at].minutes;
        at = hubs[at].next;
        fprintf(out, " > %s", hubs[at].name);
    }
    fputc('\n', out);
    print_time(out, minutes);
    return minutes;
}
