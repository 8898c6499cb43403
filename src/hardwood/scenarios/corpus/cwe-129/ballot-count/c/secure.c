    int number, used;
    while (sscanf(line, "%d%n", &number, &used) == 1) {
        if (number >= 0 && number < CANDIDATES)
            votes[number]++;
        line += used;
    }
}
