    if (scooters < 1 || days < 1 || days > LONGEST) return -1;
    int64_t euros = (int64_t)scooters * PER_SCOOTER;
    euros += (int64_t)scooters * days * PER_DAY;
    return (int)euros;
}
