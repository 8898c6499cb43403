    char path[PATH_MAX];
    if (strstr(journal, "..") != NULL) return -1;
    snprintf(path, sizeof path, "%s/%s", archive, journal);
    return add_line(path, entry);
}
