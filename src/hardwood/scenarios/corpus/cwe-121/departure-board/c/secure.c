    char *parts[4];
    int count = split_line(line, parts);
    if (count < 3)
        return 0;
    snprintf(time, TIME_SIZE, "%s", parts[0]);
    snprintf(destination, DESTINATION_SIZE, "%s", parts[1]);
    *platform = atoi(parts[2]);
    *minutes = count > 3 ? atoi(parts[3]) : 0;
    return 1;
}
