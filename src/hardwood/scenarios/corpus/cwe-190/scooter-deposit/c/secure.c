    if (scooters < 1 || days < 1 || days > LONGEST) return -1;
    long long euros = (long long)scooters * (PER_SCOOTER + PER_DAY * days);
    return euros > INT_MAX ? -1 : (int)euros;
}
