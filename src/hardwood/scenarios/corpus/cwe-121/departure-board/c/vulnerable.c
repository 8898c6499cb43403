    char time[8], destination[64];
    int platform, minutes = 0;
    if (sscanf(line, "%[^;];%[^;];%d;%d", time, destination, &platform, &minutes) < 3)
        return 0;
    print_columns(board, time, destination, platform, minutes);
    return 1;
}
