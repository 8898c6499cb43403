    size_t length = strcspn(line, " ");
    if (length == 0 || length >= NICK_SIZE)
        return 0;
    memcpy(nick, line, length);
    nick[length] = '\0';
    return sscanf(line + length, "%ld %d", &score->points, &score->level) == 2;
}
