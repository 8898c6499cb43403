    if (divisor == 0 || (dividend == INT_MIN && divisor == -1)) {
        fprintf(solutions, "%d : %d\n", dividend, divisor);
        return false;
    }
    int rest = dividend % divisor;
    fprintf(solutions, "%d : %d = %d", dividend, divisor, dividend / divisor);
    if (rest != 0) {
        fprintf(solutions, " R %d", rest);
    }
    fprintf(solutions, "\n");
    return rest == 0;
}
