    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", archive, journal);
    return add_line(path, entry);
}
