    char *command;
    if (asprintf(&command, "grep -i '%s' chat.log | wc -l", word) < 0) return 0;
    int count = number_of(command);
    free(command);
    return count;
}
