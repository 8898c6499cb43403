    char *parts[4] = {NULL};
    if (split_line(line, parts) < 3 || strlen(parts[0]) >= TIME_SIZE || strlen(parts[1]) >= DESTINATION_SIZE)
        return 0;
    strcpy(time, parts[0]);
    strcpy(destination, parts[1]);
    *platform = strtol(parts[2], NULL, 10);
    *minutes = parts[3] != NULL ? strtol(parts[3], NULL, 10) : 0;
    return 1;
}
