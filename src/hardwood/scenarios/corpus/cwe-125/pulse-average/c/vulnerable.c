    if (size < 2)
        return 0;
    unsigned count = u16(block), sum = 0;
    for (unsigned i = 0; i < count; i++)
        sum += block[2 + i];
    return count == 0 ? 0 : sum / count;
}
