    if (divisor == 0) {
        fprintf(solutions, "%d : 0 = ?\n", dividend);
        return false;
    }
    long long quotient = (long long)dividend / divisor;
    long long remainder = dividend - quotient * divisor;
    if (remainder == 0) {
        fprintf(solutions, "%d : %d = %lld\n", dividend, divisor, quotient);
        return true;
    }
    fprintf(solutions, "%d : %d = %lld R %lld\n", dividend, divisor, quotient, remainder);
    return false;
}
