    const struct stop *start = find_stop(from), *end = find_stop(to);
    int zones = start->zone - end->zone;
    if (!start || !end) {
        return -1;
    }
    if (zones < 0) {
        zones = -zones;
    }
    return 190 + zones * 80;
}
