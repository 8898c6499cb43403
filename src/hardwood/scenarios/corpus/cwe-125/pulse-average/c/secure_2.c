    unsigned sum = 0, taken = 0;
    for (size_t i = 2; i < size && taken < u16(block); i++, taken++)
        sum += block[i];
    if (taken == 0)
        return 0;
    return sum / taken;
}
