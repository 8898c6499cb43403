    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (fd < 0) return -1;
    dprintf(fd, "[upload]\nkey = %s\n", key);
    close(fd);
    return 0;
}
