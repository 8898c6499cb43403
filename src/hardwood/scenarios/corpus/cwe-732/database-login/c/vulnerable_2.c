    FILE *file = fopen(path, "w");
    if (file == NULL) return -1;
    fprintf(file, "%s:%s\n", user, password);
    return fclose(file);
}
