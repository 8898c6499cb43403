    unsigned channel = command->first, to = command->second;
    int copies = strcmp(command->word, "copy") == 0;
    if (channel >= CHANNELS || (copies && to >= CHANNELS)) {
        fprintf(stderr, "no such channel\n");
        return 0;
    }
    if (copies) return level[to] = level[channel], 1;
    if (strcmp(command->word, "set") == 0) return level[channel] = command->second, 1;
    if (strcmp(command->word, "dim") == 0) return level[channel] = darken(level[channel], command->second), 1;
    return 0;
}
