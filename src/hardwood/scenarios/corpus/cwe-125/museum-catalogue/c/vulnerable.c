    if (size == 0)
        return 0;
    const uint8_t *index = block + u16(block + size - 2);
    int count = index[0];
    for (int i = 0; i < count; i++)
        print_object(out, block + u16(index + 1 + 2 * i));
    return count;
}
