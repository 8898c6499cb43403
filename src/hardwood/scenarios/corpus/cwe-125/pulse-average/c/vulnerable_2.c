    unsigned count = u16(block);
    unsigned sum = 0;
    if (count == 0 || count > size)
        return 0;
    const uint8_t *sample = block + 2;
    for (const uint8_t *end = sample + count; sample < end; sample++)
        sum += *sample;
    return sum / count;
}
