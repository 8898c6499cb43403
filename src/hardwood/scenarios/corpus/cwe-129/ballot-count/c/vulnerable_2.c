    char *copy = strdup(line);
    for (char *word = strtok(copy, " \n"); word != NULL; word = strtok(NULL, " \n")) {
        int number = atoi(word);
        if (number < CANDIDATES)
            votes[number]++;
    }
    free(copy);
}
