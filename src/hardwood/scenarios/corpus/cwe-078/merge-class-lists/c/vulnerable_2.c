    char command[600];
    snprintf(command, sizeof command, "cat '%s' '%s' | sort -u > merged.txt", first, second);
    return shell(command);
}
