    int zones[2];
    const char *names[2] = {from, to};
    for (int i = 0; i < 2; i++) {
        const struct stop *stop = find_stop(names[i]);
        if (!stop) {
            fprintf(stderr, "no stop %s\n", names[i]);
            return -1;
        }
        zones[i] = stop->zone;
    }
    return zones[0] > zones[1] ? 190 + (zones[0] - zones[1]) * 80 : 190 + (zones[1] - zones[0]) * 80;
}
