    int minutes = 0;
    int at = start;
    while (at >= 0 && at < count) {
        fprintf(out, at == start ? "%s" : " > %s", hubs[at].name);
        if (hubs[at].next != -1)
            minutes += hubs[at].minutes;
        at = hubs[at].next;
    }
    fputc('\n', out);
    print_time(out, minutes);
    return minutes;
}
