    char path[PATH_MAX], found[PATH_MAX], root[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", drafts, name);
    if (realpath(drafts, root) == NULL || realpath(path, found) == NULL) return -1;
    if (strncmp(found, root, strlen(root)) != 0) return -1;
    return unlink(found);
}
