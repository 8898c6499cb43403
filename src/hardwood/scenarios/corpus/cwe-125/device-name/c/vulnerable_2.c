    if (size < 2 || packet[1] > size)
        return NULL;
    char *name = malloc(packet[1] + 1);
    if (name != NULL)
        snprintf(name, packet[1] + 1, "%.*s", packet[1], packet + 2);
    return name;
}
