    char path[PATH_MAX], folder[PATH_MAX], root[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", archive, journal);
    char *slash = strrchr(path, '/');
    *slash = '\0';
    if (realpath(path, folder) == NULL || realpath(archive, root) == NULL) return -1;
    *slash = '/';
    size_t length = strlen(root);
    if (strncmp(folder, root, length) != 0 || (folder[length] != '/' && folder[length] != '\0')) return -1;
    return add_line(path, entry);
}
