    int a = command->first, b = command->second;
    if (a < 0 || a >= CHANNELS)
        return 0;
    if (strcmp(command->word, "set") == 0)
        level[a] = b;
    else if (strcmp(command->word, "copy") == 0 && b >= 0 && b < CHANNELS)
        level[b] = level[a];
    else if (strcmp(command->word, "dim") == 0)
        level[a] = darken(level[a], b);
    else
        return 0;
    return 1;
}
