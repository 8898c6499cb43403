    char path[PATH_MAX];
    if (journal[0] == '/' || journal[0] == '.') return -1;
    strcpy(path, archive);
    strcat(path, "/");
    strcat(path, journal);
    return add_line(path, entry);
}
