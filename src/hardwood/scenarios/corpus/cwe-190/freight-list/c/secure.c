    long long load = 0;
    for (int i = 0; i < count; i++)
        load += (long long)list[i].pieces * list[i].kilograms;
    return load > MAX_LOAD ? TOO_HEAVY : (int)load;
}
