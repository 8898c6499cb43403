    unsigned int load = 0;
    for (int i = 0; i < count; i++) {
        unsigned int weight = list[i].pieces;
        weight *= list[i].kilograms;
        load += weight;
    }
    if (load <= MAX_LOAD) {
        return load;
    }
    return TOO_HEAVY;
}
