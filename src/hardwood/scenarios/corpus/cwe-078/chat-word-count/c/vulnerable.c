    char command[300];
    snprintf(command, sizeof command, "grep -i %s chat.log | wc -l", word);
    return number_of(command);
}
