    FILE *settings = fopen(path, "w");
    if (settings == NULL) return -1;
    fprintf(settings, "[upload]\nkey = %s\n", key);
    return fclose(settings);
}
