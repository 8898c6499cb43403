    int fd = open(WORDS_FILE, O_RDWR | O_CREAT | O_TRUNC, 0666);
    if (fd == -1) return -1;
    for (int i = 0; i < count; i++) dprintf(fd, "%s%s", words[i], i + 1 < count ? " " : "\n");
    return close(fd);
}
