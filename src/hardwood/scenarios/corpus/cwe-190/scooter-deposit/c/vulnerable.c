    if (scooters < 1 || days < 1 || days > LONGEST) return -1;
    int euros = scooters * (PER_SCOOTER + PER_DAY * days);
    return euros;
}
