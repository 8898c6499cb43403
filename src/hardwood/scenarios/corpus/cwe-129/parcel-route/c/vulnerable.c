    int minutes = 0;
    int at = start;
    while (at != -1) {
        fprintf(out, "%s\n", hubs[at].name);
        minutes += hubs[at].minutes;
        at = hubs[at].next;
    }
    print_time(out, minutes);
    return minutes;
}
