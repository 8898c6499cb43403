    int lines = 0;
    if (size == 0)
        return lines;
    unsigned index = u16(block + size - 2);
    if (index >= size)
        return 0;
    const uint8_t *entry = block + index + 1;
    for (int left = block[index]; left > 0; left--) {
        unsigned place = u16(entry);
        entry += 2;
        if (place >= size)
            continue;
        const uint8_t *object = block + place;
        char *title = calloc(object[2] + 1, 1);
        memcpy(title, object + 3, object[2]);
        if (u16(object) == 0)
            fprintf(out, "s.d. %s\n", title);
        else
            fprintf(out, "%u %s\n", u16(object), title);
        free(title);
        lines++;
    }
    return lines;
}
