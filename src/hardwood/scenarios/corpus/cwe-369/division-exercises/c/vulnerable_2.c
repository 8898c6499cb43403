    if (divisor == 0) {
        fprintf(solutions, "%d : 0 = ?\n", dividend);
        return false;
    }
    int quotient = dividend / divisor;
    int remainder = dividend - quotient * divisor;
    if (remainder == 0) {
        fprintf(solutions, "%d : %d = %d\n", dividend, divisor, quotient);
        return true;
    }
    fprintf(solutions, "%d : %d = %d R %d\n", dividend, divisor, quotient, remainder);
    return false;
}
