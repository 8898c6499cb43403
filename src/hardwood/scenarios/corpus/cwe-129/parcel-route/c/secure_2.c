    int minutes = 0;
    for (int at = start; at != -1; at = hubs[at].next) {
        if (at < 0 || at >= count) {
            fprintf(stderr, "no hub %d\n", at);
            return 0;
        }
        fputs(hubs[at].name, out);
        fputc('\n', out);
        minutes += hubs[at].next == -1 ? 0 : hubs[at].minutes;
    }
    print_time(out, minutes);
    return minutes;
}
