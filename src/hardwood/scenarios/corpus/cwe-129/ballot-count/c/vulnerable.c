    int number, used;
    while (sscanf(line, "%d%n", &number, &used) == 1) {
        votes[number]++;
        line += used;
    }
}
