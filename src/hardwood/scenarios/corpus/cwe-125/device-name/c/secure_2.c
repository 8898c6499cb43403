    if (size < 2)
        return NULL;
    size_t length = packet[1];
    char *name = calloc(length + 1, 1);
    for (size_t i = 0; i < length && i + 2 < size; i++)
        name[i] = packet[i + 2];
    return name;
}
