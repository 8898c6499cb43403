    char *parts[4];
    int count = split_line(line, parts);
    if (count < 3)
        return 0;
    strcpy(time, parts[0]);
    strcpy(destination, parts[1]);
    *platform = atoi(parts[2]);
    *minutes = count > 3 ? atoi(parts[3]) : 0;
    return 1;
}
