    int channel = command->first;
    if (channel < 0 || channel >= CHANNELS) return 0;
    if (strcmp(command->word, "set") == 0) {
        level[channel] = command->second;
    } else if (strcmp(command->word, "copy") == 0) {
        level[command->second] = level[channel];
    } else if (strcmp(command->word, "dim") == 0) {
        level[channel] = darken(level[channel], command->second);
    } else {
        return 0;
    }
    return 1;
}
