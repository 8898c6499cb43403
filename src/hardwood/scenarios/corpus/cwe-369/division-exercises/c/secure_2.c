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
        long long quotient = (long long)a / b;
        long long remainder = (long long)a - quotient * b;
        fprintf(solutions, "%d : %d = %lld", a, b, quotient);
        if (remainder == 0) {
            count++;
        } else {
            fprintf(solutions, " R %lld", remainder);
        }
        fputc('\n', solutions);
    }
    return count;
}
