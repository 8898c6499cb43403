    char *parts[4] = {NULL};
    if (split_line(line, parts) < 3)
        return 0;
    strncpy(time, parts[0], TIME_SIZE);
    strncpy(destination, parts[1], DESTINATION_SIZE);
    *platform = strtol(parts[2], NULL, 10);
    *minutes = parts[3] != NULL ? strtol(parts[3], NULL, 10) : 0;
    return 1;
}
