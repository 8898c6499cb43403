    char line[200];
    int even = 0, dividend, divisor;

    while (fgets(line, sizeof line, worksheet) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        if (!read_exercise(line, &dividend, &divisor) || divisor == 0 || (dividend == INT_MIN && divisor == -1)) {
            fprintf(solutions, "%s\n", line);
            continue;
        }
        int rest = dividend % divisor;
        fprintf(solutions, "%d : %d = %d", dividend, divisor, dividend / divisor);
        if (rest != 0) {
            fprintf(solutions, " R %d", rest);
        } else {
            even++;
        }
        fprintf(solutions, "\n");
    }
    return even;
}
