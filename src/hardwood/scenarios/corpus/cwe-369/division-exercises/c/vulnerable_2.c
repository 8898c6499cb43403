    char line[200];
    int count = 0;

    while (fgets(line, sizeof(line), worksheet)) {
        int a, b;
        line[strcspn(line, "\n")] = 0;
        if (!read_exercise(line, &a, &b)) {
            fputs(line, solutions);
            fputs("\n", solutions);
            continue;
        }
        if (b == 0) {
            fprintf(solutions, "%d : %d = ?\n", a, b);
            continue;
        }
        int quotient = a / b;
        int remainder = a - quotient * b;
        fprintf(solutions, "%d : %d = %d", a, b, quotient);
        if (remainder == 0) {
            count++;
        } else {
            fprintf(solutions, " R %d", remainder);
        }
        fputc('\n', solutions);
    }
    return count;
}
