    const struct stop *start = find_stop(from);
    const struct stop *end = find_stop(to);
    if (start == NULL || end == NULL) return 0;
    return 190 + 80 * abs(start->zone - end->zone);
}
