    long long needed = 0;
    for (int i = 0; i < count; i++)
        needed += vehicles[i];
    if (needed > deck->length - deck->used)
        return false;
    deck->used += needed;
    return true;
}
