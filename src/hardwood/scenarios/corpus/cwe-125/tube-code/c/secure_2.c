    char *copy = calloc(CODE_SIZE + 1, 1);
    memcpy(copy, record + 4, CODE_SIZE);
    char *end = copy + strlen(copy);
    while (end > copy && end[-1] == ' ')
        *--end = '\0';
    return copy;
}
