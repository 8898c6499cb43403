    int used = deck->used;
    for (int i = 0; i < count; ++i) {
        if (__builtin_add_overflow(used, vehicles[i], &used)) return false;
    }
    if (used > deck->length) return false;
    deck->used = used;
    return true;
}
