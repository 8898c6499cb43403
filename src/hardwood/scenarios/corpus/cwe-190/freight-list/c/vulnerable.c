    int load = 0;
    for (int i = 0; i < count; i++)
        load += list[i].pieces * list[i].kilograms;
    return load > MAX_LOAD ? TOO_HEAVY : load;
}
