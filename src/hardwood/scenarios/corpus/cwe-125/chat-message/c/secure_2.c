    unsigned length, start = 0;
    if (sscanf(backlog, "%u:%n", &length, &start) != 1 || start == 0)
        return NULL;
    return strndup(backlog + start, length);
}
