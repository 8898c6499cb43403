    if (strcmp(command->word, "set") == 0)
        level[command->first] = command->second;
    else if (strcmp(command->word, "copy") == 0)
        level[command->second] = level[command->first];
    else if (strcmp(command->word, "dim") == 0)
        level[command->first] = darken(level[command->first], command->second);
    else
        return 0;
    return 1;
}
