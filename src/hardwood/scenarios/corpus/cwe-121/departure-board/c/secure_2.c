    char *copy = strdup(line);
    char *time = strtok(copy, ";"), *destination = strtok(NULL, ";");
    char *platform = strtok(NULL, ";"), *minutes = strtok(NULL, ";");
    if (platform != NULL)
        print_columns(board, time, destination, atoi(platform), minutes != NULL ? atoi(minutes) : 0);
    free(copy);
    return platform != NULL;
}
