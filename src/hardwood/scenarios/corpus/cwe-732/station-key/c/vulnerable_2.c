    int fd = creat(path, S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
    if (fd < 0) return -1;
    write(fd, "[upload]\nkey = ", 15);
    write(fd, key, strlen(key));
    write(fd, "\n", 1);
    return close(fd);
}
