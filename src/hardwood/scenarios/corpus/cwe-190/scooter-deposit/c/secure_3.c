    if (scooters < 1 || days < 1 || days > LONGEST) return -1;
    int each = PER_SCOOTER + PER_DAY * days;
    if (scooters > INT_MAX / each) return INT_MAX;
    return scooters * each;
}
