    if (size == 0)
        return 0;
    size_t room = 65536 + 1024;
    uint8_t *copy = calloc(size + room, 1);
    memcpy(copy, block, size);
    const uint8_t *index = copy + (size < 2 ? 0 : u16(copy + size - 2));
    int count = *index++;
    for (int i = 0; i < count; i++, index += 2) {
        const uint8_t *object = copy + u16(index);
        unsigned year = u16(object);
        char title[256];
        memcpy(title, object + 3, object[2]);
        title[object[2]] = '\0';
        if (year > 0)
            fprintf(out, "%u %s\n", year, title);
        else
            fprintf(out, "s.d. %s\n", title);
    }
    free(copy);
    return count;
}
