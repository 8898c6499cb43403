    FILE *settings = fopen(path, "w");
    if (settings == NULL) return -1;
    fchmod(fileno(settings), S_IRUSR | S_IWUSR);
    fprintf(settings, "[upload]\nkey = %s\n", key);
    return fclose(settings);
}
