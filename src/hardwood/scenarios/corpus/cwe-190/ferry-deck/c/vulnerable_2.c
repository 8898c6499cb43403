    uint32_t used = deck->used;
    while (count-- > 0) {
        used += *vehicles++;
    }
    if (used > (uint32_t)deck->length) {
        return false;
    }
    deck->used = used;
    return true;
}
