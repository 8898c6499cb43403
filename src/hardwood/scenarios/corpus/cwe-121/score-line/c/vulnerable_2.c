    const char *space = strchr(line, ' ');
    if (space == NULL)
        return 0;
    strncpy(nick, line, space - line);
    nick[space - line] = '\0';
    return sscanf(space, "%ld %d", &score->points, &score->level) == 2;
}
