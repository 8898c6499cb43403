    char path[PATH_MAX], found[PATH_MAX], root[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", drafts, name);
    if (realpath(drafts, root) == NULL || realpath(path, found) == NULL) return -1;
    size_t length = strlen(root);
    if (strncmp(found, root, length) != 0 || found[length] != '/') return -1;
    return unlink(found);
}
