    int load = 0;
    for (int i = 0; i < count; i++) {
        if (list[i].pieces > (MAX_LOAD - load) / list[i].kilograms) {
            return TOO_HEAVY;
        }
        load += list[i].pieces * list[i].kilograms;
    }
    return load;
}
