    if (size == 0)
        return 0;
    uint8_t *copy = calloc(size + 65536 + 1024, 1);
    memcpy(copy, block, size);
    const uint8_t *index = copy + (size < 2 ? 0 : u16(copy + size - 2));
    int count = *index++;
    for (int i = 0; i < count; i++, index += 2)
        print_object(out, copy + u16(index));
    free(copy);
    return count;
}
