    int used = deck->used;
    for (const int *vehicle = vehicles; vehicle < vehicles + count; vehicle++) {
        if (*vehicle > deck->length - used) return false;
        used += *vehicle;
    }
    deck->used = used;
    return true;
}
