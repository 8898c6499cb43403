    const struct stop *start = find_stop(from);
    const struct stop *end = find_stop(to);
    return 190 + 80 * abs(start->zone - end->zone);
}
