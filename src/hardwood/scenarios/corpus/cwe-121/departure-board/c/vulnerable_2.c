    char copy[128];
    strcpy(copy, line);
    char *time = strtok(copy, ";");
    char *destination = strtok(NULL, ";");
    char *platform = strtok(NULL, ";");
    char *minutes = strtok(NULL, ";");
    if (platform == NULL)
        return 0;
    print_columns(board, time, destination, atoi(platform), minutes ? atoi(minutes) : 0);
    return 1;
}
