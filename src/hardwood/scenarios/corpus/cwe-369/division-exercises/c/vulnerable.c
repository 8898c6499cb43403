    int rest = dividend % divisor;
    fprintf(solutions, "%d : %d = %d", dividend, divisor, dividend / divisor);
    if (rest != 0) {
        fprintf(solutions, " R %d", rest);
    }
    fprintf(solutions, "\n");
    return rest == 0;
}
