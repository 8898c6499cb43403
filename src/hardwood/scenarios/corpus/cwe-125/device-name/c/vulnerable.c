    if (size < 2)
        return NULL;
    size_t length = packet[1];
    char *name = malloc(length + 1);
    memcpy(name, packet + 2, length);
    name[length] = '\0';
    return name;
}
