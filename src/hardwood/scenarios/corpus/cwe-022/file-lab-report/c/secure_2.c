    char *copy = strdup(filename);
    char *name = basename(copy);
    char *new_path = malloc(strlen(REPORT_DIR) + strlen(name) + 2);
    sprintf(new_path, "%s/%s", REPORT_DIR, name);
    int result = rename(temp_path, new_path);
    free(new_path);
    free(copy);
    return result;
}
