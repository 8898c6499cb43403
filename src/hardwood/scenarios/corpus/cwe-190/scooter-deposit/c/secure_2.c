    int sum;
    if (scooters < 1 || days < 1 || days > LONGEST)
        return -1;
    if (__builtin_mul_overflow(scooters, PER_SCOOTER + days * PER_DAY, &sum))
        return -1;
    return sum;
}
