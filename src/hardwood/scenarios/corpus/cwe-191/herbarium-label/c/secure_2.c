    char *end = label;
    for (char *at = label; *at != '\0'; at++)
        if (!isblank((unsigned char)*at))
            end = at + 1;
    size_t cut = strlen(end);
    *end = '\0';
    return cut;
}
